import { percentile } from '../statistics.ts';
import { digits, table } from '../tables.ts';
import type { Comparison } from './comparison.ts';
import { levels } from './levels.ts';
import type { Scores } from './pan.ts';
import { type Edits, editBar, type Pathological } from './pathological.ts';

const scoreColumns = ['plagdet', 'precision', 'recall', 'granularity'];

/** How all did on the cases of one difficulty, as Markdown. */
export function comparisonTables({ difficulty, drafts, cases, decoys, results }: Comparison): string {
  const names = levels[difficulty].map(({ name }) => name);
  const phrases =
    decoys > 0 ? `${decoys} set phrases planted, too` : 'no set phrase is said often enough to be planted';
  return [
    `### ${difficulty}: ${cases} cases in ${drafts} drafts; ${phrases}`,
    table(
      [
        '',
        ...scoreColumns,
        ...scoreColumns.slice(0, 3).map((name) => `${name}, macro`),
        'source named right',
        'false alarms per 1,000 characters',
        'set phrases found',
        'a draft',
      ],
      results.map(({ name, scores: { micro, macro, sourceRight, alarms, decoys: found }, time }) => [
        name,
        ...cells(micro),
        ...cells(macro).slice(0, 3),
        sourceRight.toFixed(3),
        alarms.toFixed(2),
        `${found}`,
        `${digits(time)} ms`,
      ]),
    ),
    table(
      ['Hanzi found, source aside', ...names],
      results.map(({ name, scores }) => [
        name,
        ...names.map((level) => scores.levels.find((one) => one.name === level)?.recall.toFixed(3) ?? '–'),
      ]),
    ),
  ].join('\n\n');
}

function cells({ plagdet, precision, recall, granularity }: Scores): string[] {
  return [plagdet, precision, recall, granularity].map((value) => value.toFixed(3));
}

/** Odd drafts and edits at a client over pipes, as Markdown. */
export function editorTables(odd: readonly Pathological[], { times, cpu }: Edits): string {
  return [
    table(
      ['draft', 'characters', 'answered after', 'held against', 'ratio', 'at most', '', 'most memory'],
      odd.map(({ what, characters, time, normal, most, memory }) => [
        what,
        digits(characters),
        `${digits(time)} ms`,
        `${digits(normal)} ms`,
        `${digits(time / normal)} ×`,
        `${most} ×`,
        verdict(time <= most * normal),
        `${digits(memory)} MB`,
      ]),
    ),
    table(
      ['', 'median', 'p99', 'median at most', '', 'processor time, mean'],
      [
        [
          'an edit of one character in a draft of 20,000',
          `${digits(percentile(times, 0.5))} ms`,
          `${digits(percentile(times, 0.99))} ms`,
          `${editBar} ms`,
          verdict(percentile(times, 0.5) <= editBar),
          `${digits(cpu)} ms`,
        ],
      ],
    ),
  ].join('\n\n');
}

function verdict(kept: boolean): string {
  return kept ? 'kept' : '**missed**';
}
