import * as l10n from '@vscode/l10n';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { fileLink } from '../lsp/markdown.ts';
import { rangeOf } from '../lsp/ranges.ts';
import { fileRange } from '../sources/corpusFiles.ts';
import { titleOf } from '../sources/titleOf.ts';
import { usesOf } from '../sources/uses.ts';
import { normalizeUri } from '../util/uri.ts';
import type { Feature } from './context.ts';
import { passageText } from './describePlace.ts';
import { firstAndLast } from './describeUses.ts';
import { matchAtPosition } from './match.ts';

/** Other sources linked below the first. */
const mostLinks = 4;

/** Most places looked at for the first and the last speech that says the words. */
const mostUses = 256;

/** On words that stand in the corpus: the passage they come from, who else says them, and since when. */
export const hover: Feature = (context) => {
  const { connection, documents, abilities, corpus, run } = context;
  connection.onHover(({ textDocument, position }, token) =>
    run<Hover | null>('hover', null, token, () => {
      const document = documents.get(textDocument.uri);
      const match = document && matchAtPosition(context, document, position, 16);
      if (!match) return null;
      const now = corpus();
      const length = match.end - match.start;
      const [first, ...others] = match.places;
      const contents = passageText(now, first, first + length, match.documents, abilities.markdownHover);
      const range = rangeOf(document, match);
      const phrase = document.getText(range);
      const options = { ownUri: normalizeUri(textDocument.uri), most: mostUses };
      const uses = match.count > 1 ? usesOf(phrase, now, options).uses : [];
      const history = firstAndLast(uses, length, now, abilities.markdownHover, now.speechAt(first)?.id);
      if (contents.kind !== MarkupKind.Markdown)
        return { contents: { ...contents, value: [contents.value, history].filter(Boolean).join('\n') }, range };
      // each speech is named once
      const dated = history ? uses.filter(({ speech }) => speech.date !== undefined) : [];
      const seen = new Set([now.speechAt(first)?.id, dated.at(0)?.speech.id, dated.at(-1)?.speech.id]);
      const links: string[] = [];
      for (const place of others) {
        const speech = now.speechAt(place);
        if (!speech || seen.has(speech.id) || links.length === mostLinks) continue;
        seen.add(speech.id);
        const { uri, start } = fileRange(now, place, place + length);
        links.push(fileLink(titleOf(speech), uri, start));
      }
      const also = links.length ? `\n\n${l10n.t('Also in:')} ${links.join(' · ')}` : '';
      const said = history ? `  \n${history}` : '';
      return { contents: { ...contents, value: contents.value + said + also }, range };
    }),
  );
  return { hoverProvider: true };
};
