import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { matchAt, type SourceMatch } from '../sources/matchAt.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext } from './context.ts';

/** Shortest match that hover, definition and references speak of, in code units. */
const minimum = 4;

/** The words at a position that stand in the corpus too, outside this document's own file. */
export function matchAtPosition(
  { corpus }: FeatureContext,
  document: TextDocument,
  position: Position,
  most: number,
): SourceMatch | undefined {
  return matchAt(document.getText(), document.offsetAt(position), corpus(), {
    minimum,
    most,
    ownUri: normalizeUri(document.uri),
  });
}
