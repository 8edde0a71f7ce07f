import { parseArgs } from 'node:util';
import * as l10n from '@vscode/l10n';
import type { Degree } from '../check/finding.ts';
import type { Sensitivity } from '../reuse/sensitivity.ts';
import { languageOf } from './locale.ts';

export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export const thresholds = ['high', 'medium', 'low', 'none'] as const;
const sensitivities = ['low', 'normal', 'high'] as const;
const languages = ['zh', 'en'];

/** What `speech-draft check` is asked to do, as it was written: paths may be relative. */
export interface CheckCommand {
  name: 'check';
  /** Files, folders, `-` for the standard input. At least one. */
  drafts: string[];
  /** At least one. */
  corpus: string[];
  /** Globs of corpus files left out. */
  exclude: string[];
  format: (typeof formats)[number];
  /** Findings of this degree and graver make the exit code 1. */
  failOn: Degree | 'none';
  /** File that the findings go to; undefined = the standard output. */
  output?: string;
  /** Folder of the index; undefined = the user's cache folder, false = none is kept. */
  index?: string | false;
  /** Shortest passage reported, in Hanzi. */
  minimumLength?: number;
  /** How readily a passage is taken for reuse; undefined = as the editor does. */
  sensitivity?: Sensitivity;
  /** Globs of model texts, a step less grave; undefined = as the editor has them. */
  modelTexts?: string[];
}

export type Command =
  | CheckCommand
  | { name: 'help' }
  | { name: 'version' }
  /** `message` says what is wrong and is fit to be shown. */
  | { name: 'wrong'; message: string };

const options = {
  corpus: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  output: { type: 'string' },
  index: { type: 'string' },
  'no-index': { type: 'boolean' },
  'minimum-length': { type: 'string' },
  sensitivity: { type: 'string' },
  'model-texts': { type: 'string', multiple: true },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Name = keyof typeof options;

class WrongUsage extends Error {}

/**
 * Reads the words behind `speech-draft`. `--corpus` takes the folder that follows it; where drafts were named before,
 * all words up to the next option (`check DRAFT… --corpus DIR…`).
 */
export function readArguments(words: string[]): Command {
  try {
    return commandOf(words);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    return { name: 'wrong', message: error.message };
  }
}

/** The language asked for, wherever it stands: what is wrong with the other words is told in it, too. */
export function languageIn(words: string[]): string | undefined {
  const values = parse(words).flatMap((token) => (token.kind === 'option' && token.name === 'language' ? token : []));
  return values.at(-1)?.value;
}

function parse(args: string[]) {
  // strict parsing would complain in English
  return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function commandOf(words: string[]): Command {
  const positionals: string[] = [];
  const values = new Map<Name, string[]>();
  let isInFolders = false;
  for (const token of parse(words)) {
    if (token.kind === 'option') {
      const name = checkedName(token.name, token.rawName);
      values.set(name, [...(values.get(name) ?? []), checkedValue(name, token)]);
      isInFolders = name === 'corpus' && positionals.length > 1;
    } else if (token.kind === 'option-terminator') isInFolders = false;
    else if (isInFolders) values.get('corpus')?.push(token.value);
    else positionals.push(token.value);
  }
  if (values.has('help')) return { name: 'help' };
  if (values.has('version')) return { name: 'version' };
  const [name, ...drafts] = positionals;
  if (name !== 'check') {
    throw new WrongUsage(
      name === undefined ? l10n.t('No command was given.') : l10n.t('There is no command “{0}”.', name),
    );
  }
  return checkCommand(drafts, values);
}

function checkCommand(drafts: string[], values: ReadonlyMap<Name, string[]>): CheckCommand {
  const last = (name: Name) => values.get(name)?.at(-1);
  const corpus = values.get('corpus') ?? [];
  if (drafts.length === 0)
    throw new WrongUsage(l10n.t('No draft was named: give files, folders, or - for the standard input.'));
  if (corpus.length === 0)
    throw new WrongUsage(l10n.t('No past speeches to compare with: give their folder by --corpus.'));
  const language = last('language');
  if (language !== undefined && !languages.includes(languageOf(language)))
    throw notOneOf('language', language, languages);
  const index = values.has('no-index') ? false : last('index');
  const [output, minimumLength] = [last('output'), last('minimum-length')];
  const [sensitivity, modelTexts] = [last('sensitivity'), values.get('model-texts')];
  return {
    name: 'check',
    drafts,
    corpus,
    exclude: values.get('exclude') ?? [],
    format: oneOf('format', last('format') ?? 'text', formats),
    failOn: oneOf('fail-on', last('fail-on') ?? 'low', thresholds),
    ...(output === undefined ? {} : { output }),
    ...(index === undefined ? {} : { index }),
    ...(minimumLength === undefined ? {} : { minimumLength: lengthIn(minimumLength) }),
    ...(sensitivity === undefined ? {} : { sensitivity: oneOf('sensitivity', sensitivity, sensitivities) }),
    ...(modelTexts === undefined ? {} : { modelTexts }),
  };
}

function checkedName(name: string, rawName: string): Name {
  if (!Object.hasOwn(options, name)) throw new WrongUsage(l10n.t('There is no option {0}.', rawName));
  return name as Name;
}

function checkedValue(name: Name, { value, inlineValue }: { value?: string; inlineValue?: boolean }): string {
  if (options[name].type === 'boolean') {
    if (value !== undefined) throw new WrongUsage(l10n.t('The option {0} takes no value.', `--${name}`));
    return '';
  }
  // what looks like the next option is no value
  if (!value || (!inlineValue && /^-./.test(value)))
    throw new WrongUsage(l10n.t('The option {0} needs a value.', `--${name}`));
  return value;
}

function oneOf<T extends string>(name: Name, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw notOneOf(name, value, allowed);
}

function notOneOf(name: Name, value: string, allowed: readonly string[]): WrongUsage {
  return new WrongUsage(l10n.t('{0} takes one of {1}, not “{2}”.', `--${name}`, allowed.join(', '), value));
}

/** The bounds are those of the setting `reuse.minimumLength`. */
function lengthIn(value: string): number {
  const length = Number(value);
  if (Number.isInteger(length) && length >= 8 && length <= 500) return length;
  throw new WrongUsage(
    l10n.t('{0} takes a whole number from {1} to {2}, not “{3}”.', '--minimum-length', 8, 500, value),
  );
}
