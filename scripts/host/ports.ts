import type { ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';

/** A port of this machine that is free now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

/** Waits until something answers on `port`; fails when the process behind it ends, or does not answer in a minute. */
export async function untilServing(port: number, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`The workbench ended with code ${child.exitCode}:\n${output()}`);
    if (Date.now() > deadline) throw new Error(`The workbench does not answer on port ${port}:\n${output()}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const request = get({ host: '127.0.0.1', port, path: '/', timeout: 5_000 }, (response) => {
      response.resume();
      done((response.statusCode ?? 500) < 500);
    });
    request.on('error', () => done(false));
    request.on('timeout', () => request.destroy());
  });
}
