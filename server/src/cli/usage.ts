import * as l10n from '@vscode/l10n';

/** What `--help` prints. */
export function usage(version: string): string {
  const rows: [string, string][] = [
    ['--corpus DIR…', l10n.t('folders of past speeches (.txt, .md; UTF-8, UTF-16 or GB18030)')],
    ['--exclude GLOB', l10n.t('corpus files left out, such as 草稿/**; may be repeated')],
    ['--format FORMAT', l10n.t('text (default), json, sarif (SARIF 2.1.0); a report to be read: markdown or html')],
    ['--output FILE', l10n.t('write the findings to a file')],
    [
      '--fail-on DEGREE',
      l10n.t('end with 1 for findings of this degree and graver: high, medium, low (default), none'),
    ],
    ['--minimum-length N', l10n.t('shortest passage reported, in Chinese characters (default 18)')],
    ['--sensitivity STEP', l10n.t('how readily a passage is taken for reuse: low, normal (default), high')],
    [
      '--model-texts GLOB',
      l10n.t('corpus files that are model texts, one degree lighter (default *范文*); may be repeated'),
    ],
    [
      '--index DIR',
      l10n.t('where the index and what you ignore are kept (default: your cache folder, your data folder)'),
    ],
    ['--no-index', l10n.t('keep no index: all is read anew')],
    ['--language zh|en', l10n.t('language of the messages (default: that of the system)')],
    ['--help, --version', ''],
  ];
  const codes: [string, string][] = [
    ['0', l10n.t('nothing was found, or nothing as grave as --fail-on')],
    ['1', l10n.t('something was found')],
    ['2', l10n.t('wrong usage, or no draft or no past speech could be read')],
  ];
  return [
    `speech-draft ${version}`,
    '',
    l10n.t('Tells which passages of a draft were said before, and where.'),
    '',
    '  speech-draft check DRAFT… --corpus DIR…',
    '',
    l10n.t('A draft is a file, a folder of drafts, or - for the standard input.'),
    '',
    ...table(rows),
    '',
    l10n.t('Exit codes'),
    ...table(codes),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`.trimEnd());
}
