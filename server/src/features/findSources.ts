import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoundSource } from '../protocol/found.ts';
import { matchAt } from '../sources/matchAt.ts';
import { passageAt } from '../sources/passage.ts';
import { titleOf } from '../sources/titleOf.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext } from './context.ts';
import { locationOf } from './locations.ts';

/** Shortest words whose source is looked for, in code units. */
const minimum = 4;
/** Places looked at, and speeches named at most. */
const mostPlaces = 64;
const mostSpeeches = 20;
/** Code units shown on either side of the words. */
const reach = 30;

/**
 * Where the words before or behind a position stand in the corpus, whichever are longer, one place a speech: who has
 * just taken a suggestion stands at its end.
 */
export function findSources({ corpus }: FeatureContext, document: TextDocument, position: Position): FoundSource[] {
  const now = corpus();
  const text = document.getText();
  const offset = document.offsetAt(position);
  const options = { minimum, most: mostPlaces, ownUri: normalizeUri(document.uri) };
  const around = matchAt(text, offset, now, options);
  const before = offset > 0 ? matchAt(text, offset - 1, now, options) : undefined;
  const match = around && before && around.end - around.start < before.end - before.start ? before : (around ?? before);
  if (!match) return [];
  const length = match.end - match.start;
  const found = new Map<number, FoundSource>();
  for (const place of match.places) {
    const end = place + length;
    const speech = now.speechAt(place) ?? now.speechAt(end - 1);
    if (!speech || found.has(speech.id)) continue;
    const passage = passageAt(now, place, end, reach);
    found.set(speech.id, {
      ...locationOf(now, place, end),
      title: titleOf(speech),
      passage: passage.before + passage.match + passage.after,
    });
    if (found.size === mostSpeeches) break;
  }
  return [...found.values()];
}
