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
  const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name} cancelled`);
  await letOthersIn();
  if (token.isCancellationRequested) return cancelled();
  try {
    const answer = await work();
    // work that was cancelled half way has half an answer
    return token.isCancellationRequested ? cancelled() : answer;
  } catch (error) {
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return neutral;
  }
}

/** Resolves when the messages that have come in meanwhile are taken up. */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
