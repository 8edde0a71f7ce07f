import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { GramTable } from '../reuse/gramTable.ts';
import { gramsOf, type OtherDraft } from '../reuse/repetitions.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext } from './context.ts';

/** Drafts that one is held against: those opened last. */
const mostDrafts = 4;
/** Code units of a draft that others are held against. */
const longestDraft = 200_000;

const known = new WeakMap<TextDocument, { version: number; grams: GramTable }>();

/** The other open drafts. What lies in the corpus is compared with anyway. */
export function otherDraftsOf({ documents, corpus }: FeatureContext, document: TextDocument): OtherDraft[] {
  const own = normalizeUri(document.uri);
  const others = documents.all().filter(({ uri }) => {
    const normal = normalizeUri(uri);
    return normal !== own && corpus().placesOf(normal) === undefined;
  });
  return others.slice(-mostDrafts).map((other) => ({ uri: other.uri, grams: gramsOfVersion(other) }));
}

function gramsOfVersion(document: TextDocument): GramTable {
  const { version } = document;
  const last = known.get(document);
  if (last?.version === version) return last.grams;
  const grams = gramsOf(document.getText().slice(0, longestDraft));
  known.set(document, { version, grams });
  return grams;
}
