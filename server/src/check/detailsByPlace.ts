import { type DetailsSource, detailsOf, type SpeechDetails } from '../speech/details.ts';
import type { ParsedFile, Speech } from '../speech/model.ts';

/**
 * Tells who says what stands at an offset of a draft, where, and to whom: the details of the speech that it lies in,
 * read when they are first asked for.
 */
export function detailsByPlace(
  draft: string,
  { speeches }: ParsedFile,
  source: DetailsSource,
): (offset: number) => SpeechDetails {
  const known = new Map<Speech, SpeechDetails>();
  return (offset) => {
    const speech = speeches.findLast(({ span }) => span.start <= offset);
    if (!speech) return {};
    const details = known.get(speech) ?? detailsOf(draft, speech, { ...source, several: speeches.length > 1 });
    known.set(speech, details);
    return details;
  };
}
