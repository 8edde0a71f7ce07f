import { detailNames, detailsOf, type SpeechDetails } from '../../speech/details.ts';
import { frontMatterOf } from '../../speech/frontMatter.ts';
import { headOf } from '../../speech/head.ts';
import type { ParsedFile, Speech } from '../../speech/model.ts';
import { clearPlaces } from '../../speech/names/places.ts';
import { findPlaceholders } from '../../speech/placeholders.ts';
import { fileStem } from '../../util/fileStem.ts';
import type { Span } from '../../util/span.ts';
import { type Identity, identityOf } from '../leftover/identity.ts';
import { signatureOf } from '../leftover/sourceSpeech.ts';

/** A draft with gaps. */
export interface GapDraft {
  text: string;
  parsed: ParsedFile;
  /** The name of its file, without the folder. */
  fileName: string;
  /** What it takes from past speeches: names there may be those of the source. */
  reused: readonly Span[];
}

/** What a speech of a draft says of itself. */
export interface Known {
  speech: Speech;
  details: SpeechDetails;
  identity: Identity;
  /** A field of the front matter, by its key; undefined where it is missing, empty, or a gap itself. */
  field(key: string): string | undefined;
}

/** Reads what the speech at an offset says of itself; undefined where none stands there. */
export function knownOf({ text, parsed, fileName, reused }: GapDraft, offset: number): Known | undefined {
  const speech = parsed.speeches.findLast(({ span }) => span.start <= offset) ?? parsed.speeches[0];
  if (!speech) return undefined;
  const several = parsed.speeches.length > 1;
  const frontMatter = frontMatterOf(text);
  const told = detailsOf(text, speech, { fileName, frontMatter, several });
  const { span } = speech;
  const own = withoutSpans(text, span, reused);
  const file = several ? '' : fileStem(fileName);
  const matter = several ? [] : (frontMatter?.fields.map(({ value }) => value) ?? []);
  const head = [text.slice(span.start, headOf(text, speech).end), ...matter, file, signatureOf(own)].join('\n');
  const identity = identityOf({ head, words: own, date: told.date?.value }, new Set(clearPlaces(own)));
  const details: SpeechDetails = {};
  for (const name of detailNames) {
    const detail = told[name];
    if (detail && isFilled(detail.value)) details[name] = detail;
  }
  const field = (key: string) => {
    const value = frontMatter?.fields.find((one) => one.key === key)?.value;
    return value && isFilled(value) ? value : undefined;
  };
  return { speech, details, identity, field };
}

function isFilled(value: string): boolean {
  return findPlaceholders(value).length === 0;
}

function withoutSpans(text: string, { start, end }: Span, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = start;
  for (const one of spans) {
    if (one.end <= done || one.start >= end) continue;
    pieces.push(text.slice(done, Math.max(done, one.start)), '\n');
    done = one.end;
  }
  pieces.push(text.slice(done, Math.max(done, end)));
  return pieces.join('');
}
