import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf, spanOf } from '../lsp/ranges.ts';
import { clientCommands, commands } from '../protocol/commands.ts';
import { quoteSource } from '../reuse/quoteSource.ts';
import { corpusFile } from '../sources/corpusFiles.ts';
import { saysWordForWord } from '../sources/wordForWord.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext } from './context.ts';
import { isReuseData, type ReuseData } from './reuseData.ts';

/**
 * What can be done about a passage that was said before: look at the source, name it, or hear no more of it. Of what the
 * draft itself says twice, or where a client keeps no `data`, only what the draft alone is enough for.
 */
export function reuseActions(context: FeatureContext, document: TextDocument, warning: Diagnostic): CodeAction[] {
  const { uri } = document;
  const data = isReuseData(warning.data) ? warning.data : undefined;
  const action = (title: string, rest: Pick<CodeAction, 'edit'> | { run: string; with: unknown[] }): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [warning],
    ...('run' in rest ? { command: { title, command: rest.run, arguments: rest.with } } : rest),
  });
  const actions: CodeAction[] = [];
  if (data) {
    const open = openingCommand(context);
    if (open) actions.push(action(l10n.t('Open the source'), { run: open, with: [data.uri, data.range] }));
    if (context.clientCommands.has(clientCommands.compareWithSource)) {
      const sides = [uri, warning.range, data.uri, data.range, data.further];
      const run = clientCommands.compareWithSource;
      actions.push(action(l10n.t('Compare with the source'), { run, with: sides }));
    }
    const edit = quotingEdit(context, document, warning, data);
    if (edit) actions.push(action(l10n.t('Mark as a quotation from “{0}”', data.title), { edit }));
  }
  const passage = [document.getText(warning.range), uri, data?.name];
  actions.push(action(l10n.t('Ignore this passage from now on'), { run: commands.ignorePassage, with: passage }));
  if (data) {
    const run = commands.ignoreSource;
    const everywhere = l10n.t('Ignore “{0}” as a source from now on', data.name);
    actions.push(action(everywhere, { run, with: [data.uri, data.speech, uri, false] }));
    const here = l10n.t('“{0}” is an older version of this draft: ignore it here', data.name);
    actions.push(action(here, { run, with: [data.uri, data.speech, uri, true] }));
  }
  return actions;
}

/** The command that opens a source: beside the draft where the client has one for that, else as the client likes. */
function openingCommand({ abilities, clientCommands: known }: FeatureContext): string | undefined {
  if (known.has(clientCommands.openBeside)) return clientCommands.openBeside;
  return abilities.showDocument ? commands.openSource : undefined;
}

/** None where the source says it in other words: what stands between quotation marks has to be what was said. */
function quotingEdit(
  context: FeatureContext,
  document: TextDocument,
  { range }: Diagnostic,
  { uri, range: place, title }: ReuseData,
): CodeAction['edit'] {
  const { text } = corpusFile(context.corpus(), normalizeUri(uri));
  const source = TextDocument.create(uri, '', 0, text);
  if (!saysWordForWord(text, spanOf(source, place), document.getText(range))) return undefined;
  const changes = quoteSource(document.getText(), spanOf(document, range), title);
  if (!changes) return undefined;
  const edits = changes.map((change) => ({ range: rangeOf(document, change), newText: change.text }));
  return { changes: { [document.uri]: edits } };
}
