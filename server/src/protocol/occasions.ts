/** A kind of speech, and how one is laid out. */
export interface Occasion {
  id: string;
  /** What writers call it: `开幕致辞`. */
  name: string;
  /** What it is for, in the language of the user interface. */
  description: string;
  /** An LSP snippet. */
  snippet: string;
}
