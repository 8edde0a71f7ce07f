import { longestBlank, withoutBlanks } from '../../speech/blanks.ts';

/** Most code units of one draft, and of all together, that phrases are drawn from: it is searched while typing. */
const mostOfOne = 6000;
const mostOfAll = 20_000;
/** Saved drafts that are remembered. */
const mostSaved = 4;

/** A draft that is open. */
export interface OpenDraft {
  uri: string;
  text(): string;
}

/** What the writer is at: the drafts that are open, and those saved last. Only the end of each is kept, without unfilled blanks. */
export class RecentDrafts {
  /** By URI, the latest last. */
  readonly #saved = new Map<string, string>();

  /** URIs of the drafts saved last, the latest last. */
  get saved(): string[] {
    return [...this.#saved.keys()];
  }

  save(uri: string, text: string): void {
    this.#saved.delete(uri);
    this.#saved.set(uri, endOf(text));
    if (this.#saved.size > mostSaved) this.#saved.delete(this.#saved.keys().next().value as string);
  }

  /** Takes up a draft of an earlier session: it was saved before all that are known. */
  restore(uri: string, text: string): void {
    if (this.#saved.has(uri) || this.#saved.size === mostSaved) return;
    const later = [...this.#saved];
    this.#saved.clear();
    this.save(uri, text);
    for (const [each, words] of later) this.#saved.set(each, words);
  }

  /**
   * The text of all but one of them, one below the other: those open first, then the latest saved. Drafts that
   * `isElsewhere` knows are left out: the corpus has them already.
   */
  textBeside(uri: string, open: readonly OpenDraft[], isElsewhere: (uri: string) => boolean): string {
    const texts = new Map<string, string>();
    for (const draft of open) if (draft.uri !== uri) texts.set(draft.uri, endOf(draft.text()));
    for (const saved of this.saved.reverse()) {
      if (saved !== uri && !texts.has(saved)) texts.set(saved, this.#saved.get(saved) as string);
    }
    let all = '';
    for (const [each, text] of texts) {
      if (all.length < mostOfAll && !isElsewhere(each)) all += `${text}\n`;
    }
    return all.slice(0, mostOfAll);
  }
}

/** What phrases are drawn from: nobody has said what a template asks for. */
function endOf(text: string): string {
  return withoutBlanks(text.slice(-mostOfOne - longestBlank)).slice(-mostOfOne);
}
