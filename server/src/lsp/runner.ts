import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Writes to where the client shows the server's log. */
export interface Log {
  error(message: string): void;
}

/**
 * Runs the work of a request: lets newer messages in first (a cancellation among them), does nothing for a request
 * that was cancelled, and answers `neutral` where the work throws, so that one bad request never ends the server.
 */
export async function runSafely<T>(
  name: string,
  log: Log,
  neutral: T,
  token: CancellationToken,
  work: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  await new Promise((resolve) => setImmediate(resolve));
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, `${name} cancelled`);
  try {
    return await work();
  } catch (error) {
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return neutral;
  }
}
