import { dateIn } from '../../speech/dates.ts';
import { campaignsIn, type Festival, festivalsIn } from '../../speech/names/festivals.ts';
import { meetingIn } from '../../speech/names/occasions.ts';
import { type PersonName, personsIn } from '../../speech/names/persons.ts';
import { type UnitKind, type UnitName, unitsInHead } from '../../speech/names/units.ts';
import { type OwnPlaces, ownPlaces } from './ownPlaces.ts';
import { plannedYear, titleYear } from './speechYear.ts';

/** A speech as far as it tells whose it is. */
export interface SpeechText {
  /** Title, what stands under it, the name of the file, the signature. */
  head: string;
  /** All that counts as its own words, the head included. */
  words: string;
  /** ISO date or year, where it is known from elsewhere. */
  date?: string;
}

/** Whose speech it is, when it is held, and before whom. What the speech does not tell is left out. */
export interface Identity extends OwnPlaces {
  units: Map<UnitKind, UnitName>;
  /** Who speaks, by the line under the title. */
  speaker?: string;
  /** ISO date, with as much as is known. */
  date?: string;
  /** The year it is held in, of its date or, where it has none, its title or what it plans. */
  year?: number;
  /** The year that its title names: a report on 2023 is held in 2024. */
  titleYear?: number;
  occasion?: string;
  festival?: Festival;
  /** The campaign of study that its head names. */
  campaign?: string;
  /** The quarter or half-year that its head names. */
  period?: string;
  /** Whom its title is about: `在赵庆生同志荣退座谈会上的讲话`. */
  honoured?: string;
}

/** Reads whose speech it is. `known` are names of places that are clear somewhere else. */
export function identityOf({ head, words, date }: SpeechText, known: ReadonlySet<string>): Identity {
  const lines = head.split('\n').map((line) => line.trim());
  const written = lines.map(dateIn).find((found) => found !== undefined) ?? date;
  const named = titleYear(head);
  const units = new Map<UnitKind, UnitName>();
  for (const unit of lines.flatMap(unitsInHead)) if (!units.has(unit.kind)) units.set(unit.kind, unit);
  for (const unit of unitsInText(words)) if (!units.has(unit.kind)) units.set(unit.kind, unit);
  return {
    ...ownPlaces(head, words, known),
    units,
    speaker: lines.flatMap(speakerIn)[0],
    date: written,
    year: written ? Number(written.slice(0, 4)) : (named ?? plannedYear(words)),
    titleYear: named,
    occasion: lines.map(meetingIn).find((found) => found !== undefined),
    festival: festivalsIn(head)[0] ?? festivalsIn(words.slice(0, 300))[0],
    campaign: campaignsIn(head)[0]?.text,
    period: /[一二三四]季度|[上下]半年/u.exec(head)?.[0],
    honoured: lines.flatMap(honouredIn)[0],
  };
}

/** The name in a signature: `清河县委书记　邵明远`, `总经理：沈立群`. */
function speakerIn(line: string): string[] {
  if (line.length > 40 || /[。，；]/.test(line)) return [];
  const found = personsIn(line.replace(/[：:]/, ' '));
  return found.length === 1 && !isAbout(line, found[0]) ? [found[0].text] : [];
}

function honouredIn(line: string): string[] {
  return personsIn(line)
    .filter((person) => isAbout(line, person))
    .map(({ text }) => text);
}

function isAbout(line: string, { start }: PersonName): boolean {
  return /[在送给致悼]$/u.test(line.slice(0, start));
}

/** Units that the speaker calls his own: `我们恒远集团`, `作为教育局`, `我代表恒远集团`. */
function unitsInText(words: string): UnitName[] {
  const found = words.matchAll(
    /(?:我们|作为|加入)((?:(?![了的是和把被])\p{sc=Han}){2,12}?(?:局|公司|集团|大学|学院|中学|小学|医院|银行))/gu,
  );
  return Array.from(found, (match) => match[1]).flatMap(unitsInHead);
}
