/**
 * The layering is a rule in biome.json, one override a folder. Biome keeps quiet where a pattern matches nothing, so
 * a typing mistake there would switch the rule off unseen: here each folder is shown imports that it must refuse and
 * imports that it must let through.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

interface Row {
  file: string;
  refused: string[];
  allowed: string[];
}

const rows: Row[] = [
  {
    file: 'util/a.ts',
    refused: ['../speech/lines.ts', '../index/questions.ts', 'node:fs', 'vscode-languageserver', 'nodejieba'],
    allowed: ['./span.ts', 'node:path'],
  },
  {
    file: 'speech/a.ts',
    refused: ['../segment/jieba.ts', '../index/questions.ts', '../features/hover.ts', 'node:fs/promises', 'vscode-uri'],
    allowed: ['./model.ts', '../util/span.ts', '../protocol/status.ts'],
  },
  {
    file: 'segment/a.ts',
    refused: ['../speech/lines.ts', 'nodejieba', './nodejieba/index.js', 'node:fs'],
    allowed: ['./jieba.ts', '../util/span.ts'],
  },
  { file: 'segment/jieba.ts', refused: ['../speech/lines.ts', 'node:fs'], allowed: ['nodejieba', 'node:module'] },
  {
    file: 'pinyin/a.ts',
    refused: ['../index/questions.ts', '../suggest/rank.ts', '../speech/lines.ts', '../settings.ts', 'node:fs'],
    allowed: ['./readings.ts', '../util/span.ts'],
  },
  {
    file: 'index/a.ts',
    refused: [
      '../pinyin/readings.ts',
      '../suggest/rank.ts',
      '../corpus/read.ts',
      '../reuse/seeds.ts',
      'node:fs',
      'vscode-languageserver/node',
    ],
    allowed: ['./questions.ts', './store/write.ts', '../speech/model.ts', '../segment/words.ts', '../util/span.ts'],
  },
  { file: 'index/store.ts', refused: ['../suggest/rank.ts', 'nodejieba'], allowed: ['node:fs', './questions.ts'] },
  { file: 'index/store/a.ts', refused: ['../../reuse/seeds.ts'], allowed: ['node:fs/promises', '../questions.ts'] },
  {
    file: 'suggest/a.ts',
    refused: ['../reuse/seeds.ts', '../features/hover.ts', '../lsp/runner.ts', '../settings.ts', 'node:fs'],
    allowed: ['../index/questions.ts', '../speech/model.ts', '../pinyin/readings.ts', '../util/span.ts'],
  },
  {
    file: 'reuse/a.ts',
    refused: [
      '../suggest/rank.ts',
      '../check/finding.ts',
      '../server.ts',
      '../corpus/read.ts',
      'vscode-languageserver-textdocument',
    ],
    allowed: ['../index/questions.ts', '../speech/model.ts'],
  },
  {
    file: 'report/a.ts',
    refused: ['../suggest/rank.ts', '../features/hover.ts', '../cli/check.ts', 'node:fs', 'vscode-languageserver'],
    allowed: [
      '../check/finding.ts',
      '../reuse/hanzi.ts',
      '../sources/uses.ts',
      '../speech/model.ts',
      '../protocol/status.ts',
    ],
  },
  {
    file: 'check/a.ts',
    refused: [
      '../report/page.ts',
      '../suggest/rank.ts',
      '../features/hover.ts',
      '../cli/check.ts',
      'node:fs',
      'vscode-languageserver',
    ],
    allowed: ['../reuse/findReuse.ts', '../sources/passage.ts', '../index/questions.ts', '../speech/model.ts'],
  },
  {
    file: 'cli/a.ts',
    refused: ['../features/locations.ts', '../lsp/ranges.ts', '../server.ts', 'node:fs', 'vscode-languageserver'],
    allowed: ['../check/checkDraft.ts', '../library/library.ts', '../corpus/listing.ts', '../settings.ts', './run.ts'],
  },
  {
    file: 'cli/main.ts',
    refused: ['../suggest/rank.ts', '../pinyin/readings.ts', 'vscode-languageserver/node', 'nodejieba'],
    allowed: ['node:fs/promises', './run.ts'],
  },
  {
    file: 'library/a.ts',
    refused: ['../features/hover.ts', '../server.ts', '../suggest/rank.ts', 'node:fs', 'vscode-languageserver'],
    allowed: ['../corpus/listing.ts', '../index/questions.ts', '../worker/job.ts', '../protocol/status.ts'],
  },
  { file: 'features/b.ts', refused: ['../library/library.ts'], allowed: ['../index/questions.ts'] },
  {
    file: 'sources/a.ts',
    refused: ['../suggest/rank.ts', '../features/hover.ts', '../corpus/read.ts', 'node:fs', 'vscode-languageserver'],
    allowed: ['../index/questions.ts', '../speech/model.ts', '../util/span.ts'],
  },
  {
    file: 'corpus/a.ts',
    refused: ['../index/questions.ts', '../lsp/runner.ts', 'vscode-languageserver'],
    allowed: ['../speech/model.ts', '../util/span.ts', '../protocol/status.ts', 'node:fs'],
  },
  {
    file: 'worker/a.ts',
    refused: ['../features/hover.ts', '../lsp/runner.ts', '../server.ts', 'vscode-languageserver'],
    allowed: ['../corpus/read.ts', '../index/build.ts', '../segment/words.ts', 'node:fs'],
  },
  {
    file: 'lsp/a.ts',
    refused: ['../features/hover.ts', '../index/questions.ts', 'node:fs'],
    allowed: ['vscode-languageserver', '../settings.ts', '../util/span.ts'],
  },
  {
    file: 'features/a.ts',
    refused: ['../server.ts', '../main.ts', '../worker/start.ts', 'node:fs'],
    allowed: ['../suggest/rank.ts', '../reuse/seeds.ts', '../lsp/runner.ts', '../settings.ts', 'vscode-languageserver'],
  },
  {
    file: 'server.ts',
    refused: ['./main.ts', 'node:fs', 'nodejieba'],
    allowed: ['./features/hover.ts', './lsp/runner.ts', 'vscode-languageserver'],
  },
  { file: 'main.ts', refused: [], allowed: ['./server.ts', 'node:fs', 'vscode-languageserver/node'] },
  {
    file: 'protocol/a.ts',
    refused: ['../util/span.ts', '../settings.ts', 'vscode-languageserver'],
    allowed: ['./places.ts'],
  },
  {
    file: '../../client/src/a.ts',
    refused: ['../../server/src/settings.ts', '../../server/src/speech/model.ts', 'vscode-languageserver', 'nodejieba'],
    allowed: ['../../server/src/protocol/settings.ts', 'vscode', 'vscode-languageclient/node', './status.ts'],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const refused = lint(rows);

test('every folder of the server has a row', () => {
  const folders = readdirSync(join(root, 'server/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    assert.ok(
      rows.some((row) => row.file.startsWith(`${name}/`)),
      name,
    );
});

for (const row of rows) {
  test(`${join('server/src', row.file)} imports downwards only`, () => {
    assert.deepEqual(refused.get(row.file), row.refused);
  });
}

/** For each row, those of its modules that biome.json lets it not import. */
function lint(rows: Row[]): Map<string, string[]> {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, refused, allowed } of rows) {
    const path = join(folder, 'server/src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [...refused, ...allowed].map((module) => `export type * from '${module}';\n`).join(''));
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  assert.match(stdout + stderr, /noRestrictedImports/);

  return new Map(
    rows.map(({ file, refused, allowed }) => {
      const path = join('server/src', file).replaceAll('\\', '/');
      const lines = stdout
        .split('\n')
        .filter((line) => line.replaceAll('\\', '/').includes(`/${path},line=`))
        .map((line) => Number(/,line=(\d+)/.exec(line)?.[1]));
      const modules = [...refused, ...allowed];
      return [file, lines.sort((a, b) => a - b).map((line) => modules[line - 1] as string)];
    }),
  );
}
