import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../index/questions.ts';
import { corpusFile } from '../sources/corpusFiles.ts';
import { normalizeUri } from '../util/uri.ts';

/** Tells past speeches that are opened to be read from drafts, which may lie in a corpus folder, too. */
export interface OnlyRead {
  /** Whether a document says what the index says of its file, and nobody changed it or asked about it since it was opened. */
  has(document: TextDocument): boolean;
  /** The writer asks about the document: from then on it is a draft. Gives whether it was none before. */
  ask(document: TextDocument): boolean;
}

/** Goes by what is opened from now on. */
export function onlyReadAmong(
  documents: Pick<TextDocuments<TextDocument>, 'onDidOpen'>,
  corpus: () => Corpus,
): OnlyRead {
  const opened = new WeakMap<TextDocument, number>();
  const compared = new WeakMap<TextDocument, { corpus: Corpus; isSame: boolean }>();
  documents.onDidOpen(({ document }) => opened.set(document, document.version));
  const has = (document: TextDocument) => {
    if (opened.get(document) !== document.version) return false;
    const now = corpus();
    let known = compared.get(document);
    if (known?.corpus !== now) {
      known = { corpus: now, isSame: isAsIndexed(document, now) };
      compared.set(document, known);
    }
    return known.isSame;
  };
  const ask = (document: TextDocument) => {
    const wasRead = has(document);
    opened.delete(document);
    return wasRead;
  };
  return { has, ask };
}

/** An editor may have made the line ends the same. */
function isAsIndexed(document: TextDocument, corpus: Corpus): boolean {
  const uri = normalizeUri(document.uri);
  if (!corpus.placesOf(uri)) return false;
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  return plain(document.getText()) === plain(corpusFile(corpus, uri).text);
}
