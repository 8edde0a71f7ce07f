/** Something that the writer wants to hear no more of. */
export interface IgnoredThing {
  key: string;
  /** `left-over`: a name, date or figure of a past speech; `placeholder`: a gap. */
  kind: 'passage' | 'source' | 'left-over' | 'placeholder';
  /** What the passage says; title and date of the speech; the name or the gap. */
  text: string;
  /** Of a name or gap: the sentence that it stands in; undefined where it is ignored in all of `draft`. */
  around?: string;
  /** Of a passage: title of the speech that it was warned for. */
  source?: string;
  /**
   * Of a source: title of the only draft that it is none of. Of a name: title of the only draft not warned
   * of it. Of a gap: title of the draft that it stands in.
   */
  draft?: string;
  /** ISO time. */
  ignoredAt: string;
  /** Name of the workspace folder that shares it; undefined where the writer alone keeps it. */
  folder?: string;
}
