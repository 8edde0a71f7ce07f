import { indexingBar, isKept, limits, mostOf, type Row, ratioOf, rivalBars, rows } from './bars.ts';
import type { BenchCorpus } from './corpora.ts';
import type { Measures } from './measures.ts';
import { median, percentile } from './statistics.ts';

export interface CorpusResult {
  corpus: BenchCorpus;
  measures: Measures;
  /** Answers of ours that are not those of a plain scan. */
  wrong: string[];
}

/** All that was measured on one corpus, as Markdown. */
export function corpusSection({ corpus, measures, wrong }: CorpusResult): string {
  const { name, characters, files, hash } = corpus;
  const facts = `${count(characters)} characters in ${count(files)} files, hash \`${hash}\`.`;
  return [
    `## ${name}`,
    facts,
    table(
      ['ours', 'median', 'p99', 'at most', '', 'ratio'],
      rows.map((row) => ourCells(row, measures, characters)),
    ),
    `Finding the ${median(measures.of('clauses'))} clauses of a draft (${median(measures.of('clauses found'))} stand in the corpus):`,
    table(
      ['', 'ready after', 'bytes a character', ...first, ...again, 'all places', 'right'],
      rivalRows(measures, characters),
    ),
    wrong.length
      ? `**Find-all differs from an \`indexOf\` scan:**\n\n${wrong.map((one) => `- ${one}`).join('\n')}`
      : 'Find-all gives exactly the places of an `indexOf` scan.',
    table(
      ['limits of the machine', 'median', 'p99'],
      limits.map((row) => limitCells(row, measures)),
    ),
  ].join('\n\n');
}

/** Columns of what is asked about a draft for the first time, and once more, as an editor does. */
const first = ['new draft', 'ours is faster', ''];
const again = ['again, median', 'p99', 'ours is faster', ''];

/** What came of a bar: empty where there is none. */
function verdict(kept: boolean | undefined): string {
  return kept === undefined ? '' : kept ? 'kept' : '**missed**';
}

function ourCells(row: Row, measures: Measures, characters: number): string[] {
  const { what, unit, name, shares, against } = row;
  const values = measures.of(name);
  const most = mostOf(row, characters);
  const bar =
    name === 'indexing' ? `${indexingBar} × cut` : most.map((one) => (Number.isNaN(one) ? '–' : one)).join(' / ');
  const ratio = against ? `${digits(ratioOf(row, measures))} × ${against.what}` : '';
  const p99 = shares.length > 1 ? `${digits(percentile(values, 0.99))} ${unit}` : '';
  return [what, `${digits(median(values))} ${unit}`, p99, bar, verdict(isKept(row, measures, characters)), ratio];
}

function limitCells({ what, unit, name, shares }: Row, measures: Measures): string[] {
  const values = measures.of(name);
  return [
    what,
    `${digits(median(values))} ${unit}`,
    shares.length > 1 ? `${digits(percentile(values, 0.99))} ${unit}` : '',
  ];
}

function rivalRows(measures: Measures, characters: number): string[][] {
  const names = measures.entries().flatMap(([name]) => (name.endsWith(', find') ? [name.slice(0, -6)] : []));
  const ours = { find: median(measures.of('ours, find')), again: median(measures.of('ours, again')) };
  return names.map((name) => {
    const found = measures.of(`${name}, find`);
    const foundAgain = measures.of(`${name}, again`);
    const isOurs = name.startsWith('ours');
    const build = isOurs ? measures.of('indexing') : measures.of(`${name}, build`);
    const bytes = isOurs ? measures.of('index bytes') : measures.of(`${name}, bytes`);
    const everywhere = measures.of(`${name}, count`);
    const faster = { find: median(found) / ours.find, again: median(foundAgain) / ours.again };
    const bar = characters > 9e6 ? rivalBars[name] : undefined;
    const verdictOf = (times: number) => (bar === undefined ? '' : `${verdict(times >= bar)} (${bar} ×)`);
    return [
      name,
      `${digits(median(build))} ms`,
      bytes.length ? digits(median(bytes)) : '–',
      `${digits(median(found))} ms`,
      isOurs ? '' : `${digits(faster.find)} ×`,
      verdictOf(faster.find),
      `${digits(median(foundAgain))} ms`,
      `${digits(percentile(foundAgain, 0.99))} ms`,
      isOurs ? '' : `${digits(faster.again)} ×`,
      verdictOf(faster.again),
      everywhere.length ? `${digits(median(everywhere))} ms` : '–',
      `${(100 * Math.min(...measures.of(`${name}, agrees`))).toFixed(1)} %`,
    ];
  });
}

export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

/** Three digits, or all before the point. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? count(value) : String(Number(value.toPrecision(value < 10 ? 2 : 3)));
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
