import { createServer, type IncomingMessage } from 'node:http';
import type { Host } from './protocol.ts';

/**
 * The control channel: a request is a POST to `/METHOD` with the arguments as a JSON array; the answer is
 * `{ "value": … }` or `{ "error": … }`. One request at a time, as a person has one pair of hands.
 *
 * @returns its address, and what closes it
 */
export function openChannel(host: Host): Promise<{ address: string; close(): void }> {
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    last = last
      .then(() => answer(host, request))
      .then(
        (value) => response.end(JSON.stringify({ value })),
        (error: unknown) => response.end(JSON.stringify({ error: String(error) })),
      );
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      done({ address: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

async function answer(host: Host, request: IncomingMessage): Promise<unknown> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const method = request.url?.slice(1) as keyof Host;
  if (typeof host[method] !== 'function') throw new Error(`The host knows no ${request.url}.`);
  return (host[method] as (...args: unknown[]) => Promise<unknown>)(...(JSON.parse(body) as unknown[]));
}
