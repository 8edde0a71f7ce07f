import { calledIn, personsIn } from '../../../speech/names/persons.ts';
import { type Comparison, isElsewhere, isSameOwner, spansOf, yearsBetween } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** What is said of those who are in the hall. */
const inTheHall = /刚才|请|欢迎|感谢|主持|作了|宣读|出席|莅临|到会|在座|今天/u;

/** People of the source: its speaker, its hosts, who spoke before. */
export function leftOverPersons(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, own, theirs, ownWords } = comparison;
  const found: FoundName[] = [];
  const isAnother = isElsewhere(comparison);
  const isAnotherDay =
    (own.date !== undefined && theirs.date !== undefined && own.date !== theirs.date) || !!yearsBetween(comparison);
  for (const { text, office, ...span } of personsIn(draft.slice(zone.start, zone.end))) {
    if (!sourceText.includes(text) || ownWords.includes(text)) continue;
    const start = zone.start + span.start;
    const base = { start, end: start + text.length, text, name: 'person' } as const;
    const counterpart = counterpartOf(text, office, comparison);
    const around = draft.slice(Math.max(0, start - 20), base.end + 20);
    if (counterpart) found.push({ ...base, counterpart, degree: 'high' });
    else if (isAnother) found.push({ ...base, degree: 'medium' });
    else if (isAnotherDay && isPrizeGiving(comparison)) found.push({ ...base, degree: 'low' });
    else if (isAnotherDay && !isSameOwner(comparison) && inTheHall.test(around)) found.push({ ...base, degree: 'low' });
    else if (isAnotherDay && /刚才|宣读|主持|莅临|到会/u.test(around)) found.push({ ...base, degree: 'low' });
  }
  for (const role of ['speaker', 'honoured'] as const) {
    const text = theirs[role];
    const counterpart = own[role];
    if (!text || !counterpart || text === counterpart || ownWords.includes(text)) continue;
    for (const span of spansOf(text, draft, zone)) {
      if (found.some(({ start }) => start === span.start)) continue;
      found.push({ ...span, text, name: 'person', counterpart, degree: 'high' });
    }
  }
  return [...found, ...calledByOffice(comparison), ...speakerByAddress(comparison)];
}

/** `罗书记` of another place; the speaker himself, as his hearers call him. */
function calledByOffice(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, own, theirs, ownWords } = comparison;
  if (!isElsewhere(comparison)) return [];
  const found: FoundName[] = [];
  for (const { text, surname, office, ...span } of calledIn(draft.slice(zone.start, zone.end))) {
    if (!sourceText.includes(text) || ownWords.includes(text)) continue;
    const isSpeaker = theirs.speaker?.startsWith(surname);
    const holders = new Set(
      isSpeaker && own.speaker
        ? [own.speaker.charAt(0)]
        : [
            ...ownWords.read(calledIn).filter((one) => one.office === office),
            ...ownWords.read(personsIn).filter((one) => one.office === office),
          ].map((one) => one.text.charAt(0)),
    );
    if (holders.has(surname)) continue;
    const counterpart = holders.size === 1 ? [...holders][0] + office : undefined;
    const [start, end] = [zone.start + span.start, zone.start + span.end];
    found.push({ start, end, text, name: 'person', counterpart, degree: counterpart ? 'high' : 'medium' });
  }
  return found;
}

/** `苗老师`: how a speaker speaks of himself before children and pupils. */
function speakerByAddress({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  if (!theirs.speaker || !own.speaker || theirs.speaker === own.speaker) return [];
  const [surname, mine] = [theirs.speaker.charAt(0), own.speaker.charAt(0)];
  return ['老师', '大夫', '医生', '叔叔', '阿姨'].flatMap((address) => {
    const text = surname + address;
    if (surname === mine || !sourceText.includes(text) || ownWords.includes(text)) return [];
    const named = { name: 'person', text, counterpart: mine + address, degree: 'high' } as const;
    return spansOf(text, draft, zone)
      .filter(({ start }) => !/\p{sc=Han}/u.test(draft.charAt(start - 1)))
      .map((span) => ({ ...span, ...named }));
  });
}

/** Whether both give prizes, and the draft to people whom it names itself. */
function isPrizeGiving({ own, theirs, ownWords }: Comparison): boolean {
  const prizes = /表彰|颁奖|命名|先进事迹/u;
  return prizes.test(own.occasion ?? '') && prizes.test(theirs.occasion ?? '') && ownWords.read(personsIn).length > 0;
}

/** Who has the same office in the draft; the draft's speaker for the source's. `同志` and the like are no offices. */
function counterpartOf(
  name: string,
  office: string | undefined,
  { own, theirs, ownWords }: Comparison,
): string | undefined {
  if (name === theirs.speaker && own.speaker) return own.speaker;
  if (name === theirs.honoured && own.honoured) return own.honoured;
  if (!office || /同志|先生|女士|老师|师傅|教授/u.test(office)) return undefined;
  const ofOffice = ownWords.read(personsIn).filter((person) => person.office === office);
  const holders = new Set(ofOffice.map((person) => person.text));
  return holders.size === 1 ? [...holders][0] : undefined;
}
