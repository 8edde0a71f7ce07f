import * as l10n from '@vscode/l10n';
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { spanOf } from '../lsp/ranges.ts';
import type { Comparison } from '../protocol/found.ts';
import { comparedText } from '../sources/comparedText.ts';
import { corpusFile } from '../sources/corpusFiles.ts';
import { titleOf } from '../sources/titleOf.ts';
import { normalizeUri } from '../util/uri.ts';
import { nameOfUri } from '../util/uriName.ts';
import type { FeatureContext } from './context.ts';

/** A place as the protocol names it. */
export interface Passage {
  uri: string;
  range: Range;
  /** Other places of the same speech that belong to it. */
  further?: readonly Range[];
}

/**
 * A passage of an open draft and its source with the paragraphs around them, those of the source in its own order.
 *
 * @throws where one of them is there no longer
 */
export function compare({ corpus, documents }: FeatureContext, draft: Passage, source: Passage): Comparison {
  const document = documents.get(draft.uri);
  const now = corpus();
  const uri = normalizeUri(source.uri);
  const places = now.placesOf(uri);
  if (!document) throw new Error(l10n.t('This draft is no longer open: {0}', nameOfUri(draft.uri)));
  if (!places) throw new Error(l10n.t('This speech is no longer in the corpus: {0}', nameOfUri(uri)));
  const original = TextDocument.create(uri, '', 0, corpusFile(now, uri).text);
  const at = places.start + original.offsetAt(source.range.start);
  const speech = now.speechAt(at);
  const taken = [source.range, ...(source.further ?? [])].map((range) => spanOf(original, range));
  return {
    source: {
      title: speech ? titleOf(speech) : '',
      text: comparedText(original.getText(), taken),
    },
    draft: { title: l10n.t('this draft'), text: comparedText(document.getText(), [spanOf(document, draft.range)]) },
  };
}
