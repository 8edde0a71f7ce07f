import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver';
import { rangeOf } from '../lsp/ranges.ts';
import { commands } from '../protocol/commands.ts';
import { HanziCount } from '../report/hanziCount.ts';
import { sectionsOf } from '../report/sections.ts';
import { percent } from '../report/words.ts';
import type { Feature } from './context.ts';
import { findingsOf } from './findings.ts';

/**
 * Above each heading how much of its section was said before; a click leads to the first such passage. None in a past
 * speech that is only read.
 */
export const codeLens: Feature = (context) => {
  const { connection, documents, settings, run } = context;
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    run<CodeLens[]>('codeLens', [], token, async () => {
      const document = documents.get(uri);
      const { enabled, codeLens } = settings().reuse;
      if (!document || !enabled || !codeLens || context.onlyRead.has(document)) return [];
      const parsed = context.parsed(document);
      const count = new HanziCount(document.getText(), parsed);
      const { findings } = await findingsOf(context, document, token);
      const reuse = findings.filter((finding) => finding.kind === 'reuse');
      const headings = sectionsOf(parsed, reuse, count).filter(({ name, reused }) => name !== undefined && reused > 0);
      return headings.flatMap(({ start, hanzi, reused }): CodeLens[] => {
        const first = reuse.find(({ end }) => end > start);
        if (!first) return [];
        const title = l10n.t('{0} of this section was said before', percent(reused, hanzi));
        const command = { title, command: commands.openSource, arguments: [uri, rangeOf(document, first)] };
        return [{ range: rangeOf(document, { start, end: start }), command }];
      });
    }),
  );
  return { codeLensProvider: { resolveProvider: false } };
};
