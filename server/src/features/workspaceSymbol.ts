import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { rangeOf } from '../lsp/ranges.ts';
import type { Section } from '../speech/model.ts';
import { normalizeUri } from '../util/uri.ts';
import type { Feature } from './context.ts';
import { locationOf } from './locations.ts';

const most = 200;

/** Headings of the open drafts and of the corpus. */
export const workspaceSymbol: Feature = ({ connection, documents, corpus, parsed, run }) => {
  connection.onWorkspaceSymbol(({ query }, token) =>
    run<SymbolInformation[]>('workspaceSymbol', [], token, () => {
      const found: SymbolInformation[] = [];
      const open = new Set<string>();
      for (const document of documents.all()) {
        open.add(normalizeUri(document.uri));
        for (const { title, sections } of parsed(document).speeches) {
          for (const { name, nameSpan } of headingsOf(sections)) {
            if (!name.includes(query)) continue;
            const location = { uri: document.uri, range: rangeOf(document, nameSpan) };
            found.push({ name, kind: SymbolKind.Class, location, containerName: title });
          }
        }
      }
      const now = corpus();
      for (const { name, place, speech } of now.headings(query, most)) {
        const { uri, title } = now.speech(speech);
        if (open.has(uri)) continue;
        const location = locationOf(now, place, place + name.length);
        found.push({ name, kind: SymbolKind.Class, location, containerName: title });
      }
      return found.slice(0, most);
    }),
  );
  return { workspaceSymbolProvider: true };
};

function headingsOf(sections: Section[]): Section[] {
  return sections.flatMap((section) => (section.kind === 'heading' ? [section, ...headingsOf(section.children)] : []));
}
