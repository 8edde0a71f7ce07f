import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Settings } from './protocol.ts';

/** Every setting with its default. package.json is tested against this. */
export const defaultSettings: Settings = {
  corpus: { folders: ['corpus'], exclude: [] },
  index: { folder: '', memory: 16 },
  languages: ['speech-draft'],
  completion: { mode: 'both', maxItems: 8 },
  reuse: { enabled: true, minimumLength: 18, severity: 'information' },
  outline: { points: true },
};

/**
 * The settings that a client gives, with defaults for what it leaves out or gets wrong: a value of another type than
 * the default's counts as left out.
 */
export function completeSettings(given: unknown): Settings {
  return merge(defaultSettings, given) as Settings;
}

function merge(defaults: unknown, given: unknown): unknown {
  if (Array.isArray(defaults)) {
    return Array.isArray(given) ? given.filter((item) => typeof item === 'string') : defaults;
  }
  if (typeof defaults === 'object' && defaults !== null) {
    const values = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, merge(value, values[key])]));
  }
  return typeof given === typeof defaults ? given : defaults;
}

/**
 * Absolute paths of folders: `~` is the home folder, a relative one lies below the first workspace folder.
 * A relative folder outside of any workspace is left out.
 */
export function resolveFolders(folders: string[], workspaceFolders: string[]): string[] {
  const found = folders
    .map((folder) => folder.trim().replace(/^~(?=$|[\\/])/, homedir()))
    .filter((folder) => folder !== '')
    .flatMap((folder) => {
      const absolute = resolve(folder) === join(folder) || /^[A-Za-z]:[\\/]|^[\\/]/.test(folder);
      if (absolute) return [resolve(folder)];
      return workspaceFolders.map((workspace) => resolve(workspace, folder));
    });
  return [...new Set(found)];
}

/** Where programs keep what can be made again, by the habits of the system. */
export function userCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'speech-draft', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'speech-draft');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'speech-draft');
}
