import { fileStem } from '../util/fileStem.ts';
import { dateIn, isDateLine } from './dates.ts';
import { withoutEmphasis } from './emphasis.ts';
import { type DetailName, type FrontMatter, fieldOf } from './frontMatter.ts';
import { speakerInLine, speakerInTitle } from './guessSpeaker.ts';
import { shortWords, splitLines } from './lines.ts';
import type { Speech } from './model.ts';
import { occasionIn } from './names/occasions.ts';
import { isPersonName, personIn } from './names/persons.ts';
import { clearPlaces, type PlaceName, placesIn } from './names/places.ts';
import { runInHeadOf } from './runInHead.ts';
import { isSalutation } from './salutations.ts';

/** Where a detail is told: written down by somebody, or guessed from what stands there. */
export type DetailOrigin = 'front-matter' | 'title' | 'under-title' | 'salutation' | 'file-name';

export interface Detail {
  value: string;
  from: DetailOrigin;
}

/**
 * Who speaks when, where and to whom; undefined what nothing tells. The speaker is a name without office where that is
 * told, the date ISO (`2023-05-18`, `2023-05` or `2023`), the audience as it is greeted (`各位代表`).
 */
export type SpeechDetails = Partial<Record<DetailName, Detail>> & {
  /** The places that title, signature and the name of the file name: whose speech it is. */
  places?: readonly HeadPlace[];
};

export type HeadPlace = Pick<PlaceName, 'stem' | 'level'>;

export const detailNames: readonly DetailName[] = ['speaker', 'date', 'occasion', 'audience'];

export interface DetailsSource {
  /** The name of the file, without its folder. */
  fileName?: string;
  frontMatter?: FrontMatter;
  /** Whether the file holds other speeches, too: then what one says of itself counts more than what the file says of all. */
  several?: boolean;
}

/** Lines and code units of a speech that are looked at. */
const mostLines = 10;
const reach = 800;
/** Longest line above the salutation, in code units: what is longer is the speech itself. */
const longestLine = 80;

/** What a file, its name and the head of one of its speeches tell of it. `text` is the file's, or begins with the speech. */
export function detailsOf(text: string, speech: Speech, source: DetailsSource = {}): SpeechDetails {
  const { places: placesOfHead = [], ...own } = guessed(text, speech);
  const named = fromFileName(source.fileName ?? '');
  const told: SpeechDetails = {};
  for (const name of detailNames) {
    const value = fieldOf(source.frontMatter, name)?.value ?? '';
    const read = name === 'date' ? dateIn(value) : value;
    if (read) told[name] = { value: read, from: 'front-matter' };
  }
  const speaker = told.speaker && (personIn(told.speaker.value) ?? told.speaker.value);
  if (told.speaker && speaker) told.speaker.value = speaker;
  // the name of a file tells of all speeches in it at most who speaks
  const ofFile = source.several ? { speaker: named.speaker } : named;
  const details = source.several ? { ...ofFile, ...told, ...own } : { ...ofFile, ...own, ...told };
  for (const name of detailNames) if (details[name] === undefined) delete details[name];
  const written = detailNames.map((name) => fieldOf(source.frontMatter, name)?.value ?? '').join('\n');
  const places = [...placesOfHead, ...placesNamed(source.several ? written : `${written}\n${source.fileName ?? ''}`)];
  return places.length > 0 ? { ...details, places } : details;
}

function placesNamed(words: string): HeadPlace[] {
  return placesIn(words, clearPlaces(words)).map(({ stem, level }) => ({ stem, level }));
}

function guessed(text: string, { span, title, titleSpan, date }: Speech): SpeechDetails {
  const details: SpeechDetails = {};
  const guess = (name: DetailName, value: string | undefined, from: DetailOrigin) => {
    // what a template has left open tells nothing
    if (value && !/[【】]/.test(value)) details[name] ??= { value, from };
  };
  if (title !== undefined) {
    guess('occasion', occasionIn(title), 'title');
    guess('speaker', speakerInTitle(title), 'title');
  }
  guess('date', date, 'under-title');
  if (title === undefined) {
    const runIn = runInHeadOf(text.slice(span.start, span.end));
    guess('occasion', runIn?.occasion, 'title');
    guess('date', runIn?.date, 'under-title');
    guess('speaker', runIn?.speaker, 'under-title');
  }
  const head = text.slice(span.start, Math.min(span.end, span.start + reach));
  const read = [title ?? ''];
  for (const line of splitLines(head).slice(0, mostLines)) {
    const words = withoutEmphasis(shortWords(head, line));
    if (words === '' || words.length > longestLine) break;
    if (isSalutation(words)) {
      guess('audience', audienceOf(words), 'salutation');
      break;
    }
    const start = span.start + line.start;
    if (titleSpan && start < titleSpan.end && titleSpan.start < span.start + line.end) continue;
    if (/[。；]/.test(words)) break;
    read.push(words);
    guess('speaker', speakerInLine(words), 'under-title');
    if (isDateLine(words)) guess('date', dateIn(words), 'under-title');
    else guess('occasion', occasionIn(words), 'under-title');
  }
  details.places = placesNamed(read.join('\n'));
  return details;
}

/** `尊敬的各位代表、同志们：` → `各位代表、同志们` */
function audienceOf(salutation: string): string {
  return salutation.replace(/[：:！!，,]+$/, '').replace(/(?:尊敬的|敬爱的|亲爱的)/g, '');
}

/** Dates in the name of a file, those of a day before those of a month. */
const fileDate =
  /[（(]?(?<!\d)(?:19|20)\d\d(?:[-_.年]?(?:0?[1-9]|1[0-2])(?:[-_.月]?(?:[12]\d|3[01]|0?[1-9])日?|月)?(?!\d)|年(?!度))[）)]?/;

/** What the name of a file tells: `2023-05-18 李明 在全市教育工作会议上的讲话.txt`. */
function fromFileName(name: string): SpeechDetails {
  const stem = fileStem(name).trim();
  const details: SpeechDetails = {};
  const year = /^(?:19|20)\d\d(?!\d)/.exec(stem)?.[0];
  const date = dateIn(stem) ?? dateIn(stem.replaceAll('_', '-')) ?? year;
  if (date) details.date = { value: date, from: 'file-name' };
  const rest = stem.replace(fileDate, ' ').replace(/^\s*(?:19|20)\d\d(?!\d)/, '');
  const parts = rest.split(/[\s　_\-—–－+＋()（）【】[\]]+/).filter(Boolean);
  for (const part of parts) {
    const whole = part.replace(/^《|》$/g, '');
    const speaker =
      isPersonName(whole, true) && parts.length > 1 ? whole : (speakerInTitle(whole) ?? personBeside(whole));
    if (speaker) details.speaker ??= { value: speaker, from: 'file-name' };
    const occasion = occasionIn(whole);
    if (occasion) details.occasion ??= { value: occasion, from: 'file-name' };
  }
  return details;
}

/** A person with an office, which nothing but a name follows: `市长李明`, `李明同志`. */
function personBeside(part: string): string | undefined {
  return part.length <= 14 && !/[会在的]/.test(part) ? personIn(part) : undefined;
}
