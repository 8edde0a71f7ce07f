import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from '../lsp/ranges.ts';
import { byWords, toSnippet } from '../lsp/snippet.ts';
import type { FoundSpeech } from '../protocol/found.ts';
import type { Occasion } from '../protocol/occasions.ts';
import { corpusFile } from '../sources/corpusFiles.ts';
import { frontMatterOf } from '../speech/frontMatter.ts';
import { occasions, occasionsFor } from '../speech/occasions/index.ts';
import { layoutOf } from '../speech/occasions/template.ts';
import { sectionPath } from '../speech/sectionPath.ts';
import { pastOutline } from '../suggest/structure/pastOutline.ts';
import type { FeatureContext } from './context.ts';
import { occasionTexts } from './occasionTexts.ts';

/** Most speeches listed for one query: nobody scrolls further, typing a word is quicker. */
const mostSpeeches = 100;
/** A draft with more code units than that is not empty, whatever they are. */
const longestBlank = 40;

/** The templates of our own, in the order in which they are offered. */
export function listOccasions(): Occasion[] {
  return occasions.map((occasion) => {
    const { text, blanks } = layoutOf(occasion);
    const { id, name } = occasion;
    return { id, name, description: occasionTexts[id](), snippet: toSnippet(text, blanks, { meaning: byWords }) };
  });
}

/** Speeches of the corpus by words of their titles or dates. */
export function findSpeeches({ corpus }: FeatureContext, query: string): FoundSpeech[] {
  const now = corpus();
  return now.findSpeeches(query, mostSpeeches).map(({ title, date, start }) => ({ ...now.locate(start), title, date }));
}

/** The outline of a speech of the corpus as a snippet; undefined where no speech stands there any more. */
export function outlineOfSpeech({ corpus }: FeatureContext, uri: string, offset: number): string | undefined {
  if (!corpus().placesOf(uri)) return undefined;
  const { text, parsed } = corpusFile(corpus(), uri);
  const { speech } = sectionPath(parsed, offset);
  if (!speech) return undefined;
  const outline = pastOutline(text, speech);
  // two headings that are the same in the past speech will hardly be the same in the new one
  return toSnippet(outline.text, outline.blanks, { meaning: () => undefined });
}

/**
 * On an empty draft, and one that holds nothing but the beginning of their names: the occasions as snippets.
 *
 * @param above how many items stand above them
 */
export function occasionItems(
  { abilities }: FeatureContext,
  document: TextDocument,
  offset: number,
  above: number,
): CompletionItem[] {
  const text = document.getText();
  const top = frontMatterOf(text)?.span.end ?? 0;
  const draft = text.slice(top);
  const typed = draft.slice(0, Math.max(0, Math.min(offset - top, longestBlank))).trimStart();
  // longer than any name, or something behind the cursor: the draft is under way
  if (draft.length > longestBlank || typed !== draft.trim()) return [];
  const range = rangeOf(document, { start: offset - typed.length, end: offset });
  return occasionsFor(typed).map((occasion, rank): CompletionItem => {
    const layout = layoutOf(occasion);
    const newText = abilities.snippets ? toSnippet(layout.text, layout.blanks, { meaning: byWords }) : layout.text;
    return {
      label: occasion.name,
      labelDetails: { description: occasionTexts[occasion.id]() },
      kind: CompletionItemKind.Text,
      documentation: layout.text,
      filterText: document.getText(range),
      sortText: String(above + rank).padStart(3, '0'),
      insertTextFormat: abilities.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: abilities.insertReplace ? { newText, insert: range, replace: range } : { newText, range },
    };
  });
}
