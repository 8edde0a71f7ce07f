/** What is known of who speaks when, where and to whom. */
export interface SpeechDetail {
  name: 'speaker' | 'date' | 'occasion' | 'audience';
  /** Empty where nothing tells it. */
  value: string;
  /** Where it is told; all but `front-matter` is a guess. */
  from?: 'front-matter' | 'title' | 'under-title' | 'salutation' | 'file-name';
}

/** A stretch of a text and what is to stand there instead. Offsets in UTF-16 code units. */
export interface TextChange {
  start: number;
  end: number;
  newText: string;
}
