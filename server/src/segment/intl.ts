import type { Segmenter } from './segmenter.ts';

/** Words by ICU's dictionary, where nodejieba's addon does not run. */
export function createIntlSegmenter(): Segmenter {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    name: `intl-${process.versions.icu}`,
    cut: (text) => Array.from(segmenter.segment(text), (part) => part.segment),
  };
}
