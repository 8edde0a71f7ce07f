import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Settings } from './protocol/settings.ts';

/** Every setting with its default. package.json is tested against this. */
export const defaultSettings: Settings = {
  corpus: { folders: ['corpus'], exclude: [] },
  index: { folder: '', memory: 16 },
  languages: ['speech-draft'],
  completion: { mode: 'both', maxItems: 8, confidence: 'normal', pinyin: 'auto' },
  reuse: {
    enabled: true,
    minimumLength: 18,
    severity: 'information',
    sensitivity: 'normal',
    exclude: [],
    modelTexts: ['*范文*'],
    leftOverNames: true,
    placeholders: true,
    repetitions: true,
    codeLens: false,
    ignoredIn: 'user',
  },
  outline: { points: true },
};

/**
 * The settings that a client gives, with defaults for what it leaves out or gets wrong: a value of another type than
 * the default's counts as left out, a number out of bounds as the nearest within.
 */
export function completeSettings(given: unknown): Settings {
  const settings = merge(defaultSettings, given) as Settings;
  const switched = (given as { completion?: { pinyin?: unknown } } | undefined)?.completion?.pinyin;
  const { index, completion, reuse } = settings;
  index.memory = within(index.memory, 4, 1024);
  completion.maxItems = within(completion.maxItems, 1, 50);
  reuse.minimumLength = within(reuse.minimumLength, 8, 500);
  if (!modes.includes(completion.mode)) completion.mode = defaultSettings.completion.mode;
  if (!confidences.includes(completion.confidence)) completion.confidence = defaultSettings.completion.confidence;
  if (typeof switched === 'boolean') completion.pinyin = switched ? 'on' : 'off';
  if (!whereabouts.includes(completion.pinyin)) completion.pinyin = defaultSettings.completion.pinyin;
  if (!severities.includes(reuse.severity)) reuse.severity = defaultSettings.reuse.severity;
  if (!sensitivities.includes(reuse.sensitivity)) reuse.sensitivity = defaultSettings.reuse.sensitivity;
  if (!keepers.includes(reuse.ignoredIn)) reuse.ignoredIn = defaultSettings.reuse.ignoredIn;
  return settings;
}

const modes: readonly Settings['completion']['mode'][] = ['both', 'list', 'ghostText', 'off'];
const confidences: readonly Settings['completion']['confidence'][] = ['quiet', 'normal', 'eager'];
const whereabouts: readonly Settings['completion']['pinyin'][] = ['auto', 'on', 'off'];
const severities: readonly Settings['reuse']['severity'][] = ['error', 'warning', 'information', 'hint'];
const keepers: readonly Settings['reuse']['ignoredIn'][] = ['user', 'workspace'];

const sensitivities: readonly Settings['reuse']['sensitivity'][] = ['low', 'normal', 'high'];

/** A whole number within the bounds that package.json tells. */
function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
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
 * Absolute paths of folders: `~` is the home folder, a relative one lies below each workspace folder.
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

/** Where programs keep what belongs to their user, by the habits of the system. */
export function userDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'speech-draft');
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, 'speech-draft');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'speech-draft');
  return join(homedir(), '.local', 'share', 'speech-draft');
}

/** Where programs keep what can be made again, by the habits of the system. */
export function userCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'speech-draft', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'speech-draft');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'speech-draft');
}
