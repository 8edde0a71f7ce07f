/** Something that the writer wants to hear no more of. */
export interface IgnoredThing {
  key: string;
  kind: 'passage' | 'source';
  /** What the passage says; title and date of the speech. */
  text: string;
  /** Of a passage: title of the speech that it was warned for. */
  source?: string;
  /** Of a source: title of the only draft that it is none of. */
  draft?: string;
  /** ISO time. */
  ignoredAt: string;
  /** Name of the workspace folder that shares it; undefined where the writer alone keeps it. */
  folder?: string;
}
