import { FingerprintIndex, File as NamedText, Region, TokenizedFile } from '@dodona/dolos-core';
import { hanziOf, stretchOf } from '../../../server/src/reuse/hanzi.ts';
import type { Detection, Detector } from './detector.ts';
import { type Match, merged } from './merging.ts';
import { tuned } from './tuned.ts';

/**
 * The fingerprints and fragments of Dolos, a token for each Hanzi (it takes 23 tokens and windows of 17 by itself, for
 * programs). Its fragments are runs of neighbouring fingerprints:
 * those that lie together are merged, as for winnowing.
 */
export class DolosFragments implements Detector {
  readonly name = 'Dolos';
  /** It keeps some objects for each fingerprint, half a gigabyte for a million characters. */
  readonly most = 12e6;
  #index = new FingerprintIndex(tuned.gram, tuned.window, false, tuned.most);
  #texts: TokenizedFile[] = [];
  #drafts = 0;

  build(texts: readonly string[]): void {
    this.#texts = texts.map((text, i) => tokenized(`text ${i}`, text));
    this.#index = new FingerprintIndex(tuned.gram, tuned.window, false, tuned.most);
    this.#index.addFiles(this.#texts);
  }

  find(draft: string): Detection[] {
    const file = tokenized(`draft ${this.#drafts++}`, draft);
    this.#index.addFiles([file]);
    const entry = this.#index.entries().at(-1);
    const sharing = new Set([...(entry?.shared ?? [])].flatMap((print) => print.files()));
    const { offsets } = hanziOf(draft);
    const matches = this.#texts.flatMap((text, number) => {
      if (!sharing.has(text)) return [];
      return this.#index
        .getPair(file, text)
        .buildFragments()
        .map((fragment) => matchOf(fragment, number));
    });
    return merged(matches, tuned).map(({ passage, text, source }) => ({
      ...stretchOf(passage, offsets),
      text,
      source: stretchOf(source, hanziOf(this.#texts[text].content).offsets),
    }));
  }
}

/** Columns are Hanzi. */
function matchOf(
  { leftSelection, rightSelection }: { leftSelection: Region; rightSelection: Region },
  text: number,
): Match {
  const { startCol: at, endCol } = leftSelection;
  return { at, text, place: rightSelection.startCol, length: endCol - at };
}

function tokenized(name: string, text: string): TokenizedFile {
  const { units } = hanziOf(text);
  const tokens = Array.from(units, (unit) => String.fromCharCode(unit));
  const regions = tokens.map((_token, i) => new Region(0, i, 0, i + 1));
  return new TokenizedFile(new NamedText(name, text), tokens, regions);
}
