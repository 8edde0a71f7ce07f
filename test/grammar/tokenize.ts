import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

export const root = join(import.meta.dirname, '..', '..');

/** Those of the scopes that say something: the grammar's own name stands on every token, and at the end of every scope. */
export interface Token {
  text: string;
  scopes: string[];
}

/** The grammar as VS Code runs it. */
export async function loadTokenizer(): Promise<(text: string) => Token[][]> {
  const path = join(root, 'syntaxes', 'speech-draft.tmLanguage.json');
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(await readFile(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.speech-draft');
  if (!grammar) throw new Error(`${path} is no grammar.`);

  return (text) => {
    let stack = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).map((scope) => scope.replace(/\.speech-draft$/, '')),
      }));
    });
  };
}
