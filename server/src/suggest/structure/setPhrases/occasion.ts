/** Set phrases of our own, for a corpus that has no speech of the kind. `…` is a gap to be filled. */
export interface Occasion {
  /** What titles of this kind of speech say. */
  title: RegExp;
  /** What a salutation says to the hearers that such a speech has. */
  hearers: RegExp;
  salutations: readonly string[];
  openings: readonly string[];
  closings: readonly string[];
  /** What is out of place there, however often other speeches say it: joy at a grave. */
  avoided?: RegExp;
  /** What the last paragraphs before the closing say there, as short as the speech may be. */
  lastWords?: RegExp;
  /** Whether one or many who have died are taken leave of. */
  isMourning?: boolean;
  /** Whether nobody reads it aloud: then nobody is greeted in it, and nobody is thanked. */
  isWritten?: boolean;
}
