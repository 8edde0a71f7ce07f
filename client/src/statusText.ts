import type { ReuseShare } from '../../server/src/protocol/reuseReport.ts';
import { fileName } from './fileName.ts';
import type { SessionState } from './session.ts';

/** `vscode.l10n.t`, handed in so that the words can be tested without VS Code. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** What the status item shows, as plain text: the adapter turns it into an item of the status bar. */
export interface StatusText {
  /** One line; may hold `$(icons)`. Empty: nothing to show. */
  label: string;
  severity: 'normal' | 'warning' | 'error';
  /** Paragraphs of the tooltip. */
  lines: string[];
  /** Says that files, or folders, were left out; undefined where none was. */
  leftOut?: string;
  /** Which, and why: a list in the tooltip. */
  problems: { name: string; message: string }[];
  /** Files left out that the list has no room for. */
  more: number;
}

/** A tooltip with hundreds of lines leaves the screen; the command shows them all. */
const mostProblems = 8;

/** What is known of the file in front. */
export interface InFront {
  /** How much of the draft was said before. */
  share?: ReuseShare;
  /** Says why it is taken for no draft. */
  noDraft?: string;
}

/** The session's state in words. `language` is that of the user interface. */
export function statusText(
  state: SessionState,
  t: Translate,
  language: string,
  { share, noDraft }: InFront = {},
): StatusText {
  const plain: Omit<StatusText, 'label' | 'lines'> = { severity: 'normal', problems: [], more: 0 };
  if (state === 'idle') return { ...plain, label: '', lines: [] };
  if (state === 'starting') return { ...plain, label: `$(sync~spin) ${t('Speeches')}`, lines: [t('Starting…')] };
  if (state === 'failed')
    return {
      ...plain,
      label: `$(error) ${t('Speeches')}`,
      severity: 'error',
      lines: [t('The language server does not run. The log says why.')],
    };

  const left = leftOutOf(state.problems);
  // of nothing nothing was said before, and a fresh draft need not say so
  const known = share && share.hanzi > 0 ? share : undefined;
  return {
    label: [
      label(state, t, language),
      ...(known ? [t('{0} said before', known.percent)] : []),
      ...(noDraft ? [t('the file in front is no speech')] : []),
    ].join(' · '),
    severity: state.state === 'error' ? 'error' : left > 0 ? 'warning' : 'normal',
    lines: [...lines(state, t, language), ...(known ? [shareLine(known, t)] : []), ...(noDraft ? [noDraft] : [])],
    leftOut: left > 0 ? t('Left out of the corpus: {0}', left) : undefined,
    problems: state.problems.slice(0, mostProblems).map(({ uri, message }) => ({ name: fileName(uri), message })),
    more: leftOutOf(state.problems.slice(mostProblems)),
  };
}

type Known = Exclude<SessionState, string>;

/** How many files, or folders, were left out: one problem may tell of several. */
export function leftOutOf(problems: Known['problems']): number {
  return problems.reduce((sum, { files = 1 }) => sum + files, 0);
}

function label(status: Known, t: Translate, language: string): string {
  const left = leftOutOf(status.problems);
  const warning = left > 0 ? ` $(warning) ${left}` : '';
  if (status.state === 'error') return `$(error) ${t('Speeches')}${warning}`;
  const percent = progress(status);
  if (percent !== undefined) return `$(sync~spin) ${t('Indexing speeches {0}', `${percent}%`)}${warning}`;
  if (status.state === 'indexing') return `$(sync~spin) ${t('Indexing speeches')}${warning}`;
  if (status.speeches === 0 && !status.problems.some(({ files }) => files))
    return `$(library) ${t('Choose folders of speeches')}${warning}`;
  if (status.speeches === 0) return `$(library) ${t('No speeches yet')}${warning}`;
  const size = compact(status.characters, language);
  return `$(library) ${t('Speeches: {0} · {1} characters', status.speeches, size)}${warning}`;
}

function lines(status: Known, t: Translate, language: string): string[] {
  if (status.state === 'ready' && status.speeches === 0 && status.problems.length > 0)
    // folders were chosen: what is wrong with them or with what lies in them says more than that there is nothing
    return [t('No past speech could be taken in.')];
  if (status.state === 'ready' && status.speeches === 0)
    return [
      t('There are no past speeches yet. Choose the folders that yours lie in (.txt, .md): suggestions begin then.'),
    ];
  const number = (value: number) => value.toLocaleString(language);
  const result = [
    t(
      '{0} speeches in {1} files, {2} characters. The index takes {3} MB.',
      number(status.speeches),
      number(status.files),
      number(status.characters),
      (status.indexBytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 }),
    ),
  ];
  if (status.state === 'indexing') result.push(t('Suggestions come from what is indexed so far.'));
  if (status.fallbackSegmenter)
    result.push(
      t('nodejieba does not run here: word boundaries come from Intl.Segmenter, suggestions may end less neatly.'),
    );
  return result;
}

function shareLine({ reused, hanzi, passages, sources }: ReuseShare, t: Translate): string {
  return t(
    'This draft: {0} of {1} characters were said before (passages: {2}, speeches: {3}).',
    reused,
    hanzi,
    passages,
    sources,
  );
}

/** Percent done, or undefined where that is not known or nothing is being done. */
export function progress(status: Known): number | undefined {
  if (status.state !== 'indexing' || status.done === undefined || !status.total) return undefined;
  return Math.min(100, Math.floor((100 * status.done) / status.total));
}

/** 32145 as `3.2万` or `32K`. */
export function compact(value: number, language: string): string {
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}
