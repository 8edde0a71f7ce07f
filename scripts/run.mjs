// Running other programs: what they say is streamed, so that nothing long happens in silence.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === 'win32';

/** Node 24, which the package `node` brings: the same for everybody, whatever Node started this. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/**
 * The environment for child processes: the project's own tools come first on the PATH, and what npm has set for
 * the script that is running (`npm_config_*`, `npm_package_*`) is not handed on, as an npm started from it would
 * take those for options of its own. Options that the user set stay: npm reads them from the same files again.
 */
export function environment(extra = {}) {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^npm_(config_(local|global)_prefix|config_noproxy|package_|lifecycle_)/i.test(name)) env[name] = value;
  }
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [join(root, 'node_modules', '.bin'), env[pathName]].filter(Boolean).join(windows ? ';' : ':');
  return { ...env, ...extra };
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: keep the output, show none
 * @returns {Promise<{ code: number, output: string }>} code 127 where the program is not there
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && !command.endsWith('.exe'), // npm is a .cmd there, which only a shell starts
    });
    let output = '';
    const take = (stream) => (chunk) => {
      output += chunk;
      if (!options.quiet) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** As `run`, but an exit code other than 0 is an error that carries the end of the output. */
export async function must(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const said = options.quiet ? `:\n${output.trim().split('\n').slice(-15).join('\n')}` : '';
  throw new Error(`${[command, ...args].join(' ')} ended with code ${code}${said}`);
}

/**
 * Calls `end` when the process that started this one is gone: one that is killed takes nobody along, and a server or
 * a browser would stay behind. (Windows never tells; there the terminal ends them all.)
 *
 * @param {() => unknown} end
 */
export function whenOrphaned(end) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 1000);
  timer.unref();
}
