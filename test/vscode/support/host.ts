import { request } from 'node:http';
import { channelVariable, type Host } from '../../../scripts/host/protocol.ts';

/** The program that started this VS Code: it types, clicks and looks for the tests. */
export const host: Host = {
  press: (...args) => ask('press', args),
  type: (...args) => ask('type', args),
  spell: (...args) => ask('spell', args),
  choose: (...args) => ask('choose', args),
  click: (...args) => ask('click', args),
  hover: (...args) => ask('hover', args),
  texts: (...args) => ask('texts', args),
  count: (...args) => ask('count', args),
  screenshot: (...args) => ask('screenshot', args),
  report: (...args) => ask('report', args),
};

function ask<T>(method: keyof Host, args: unknown[]): Promise<T> {
  const address = process.env[channelVariable];
  if (address === undefined) throw new Error(`${channelVariable} is not set: start the tests with test/vscode/run.ts.`);
  return new Promise((done, fail) => {
    const call = request(`${address}/${method}`, { method: 'POST' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => {
        const answer = JSON.parse(body) as { value: T; error?: string };
        if (answer.error === undefined) done(answer.value);
        else fail(new Error(answer.error));
      });
    });
    call.on('error', fail);
    call.end(JSON.stringify(args));
  });
}
