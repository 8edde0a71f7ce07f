import { pathToFileURL } from 'node:url';

/** The part of VS Code's command line that a test run uses. */
export interface Arguments {
  readonly extensions: readonly string[];
  readonly tests: string;
  /** undefined: an empty window. */
  readonly folder: string | undefined;
}

/** Reads VS Code's command line; switches of the desktop that mean nothing here are let pass. */
export function readArguments(argv: readonly string[]): Arguments {
  const values = (name: string) =>
    argv.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const [tests] = values('extensionTestsPath');
  if (tests === undefined) throw new Error('--extensionTestsPath=FILE is missing.');
  return {
    extensions: values('extensionDevelopmentPath'),
    tests,
    folder: argv.find((arg) => !arg.startsWith('-')),
  };
}

/** The address at which the workbench opens the folder with the extension and calls the tests. */
export function pageAddress({ extensions, tests, folder }: Arguments, port: number): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  const payload = [
    ...extensions.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(tests)],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder === undefined) query.set('ew', 'true');
  else query.set('folder', decodeURI(pathToFileURL(folder).pathname));
  return `http://127.0.0.1:${port}/?${query}`;
}
