import { rememberLast } from '../../util/rememberLast.ts';
import { birthday, feast, wedding } from './setPhrases/family.ts';
import { emergency, warning } from './setPhrases/grave.ts';
import { annualParty, ceremony, entrepreneurs, envoys, gala, press, toast, villageGala } from './setPhrases/guests.ts';
import { appeal, letter, papers } from './setPhrases/letters.ts';
import {
  address,
  award,
  commemoration,
  company,
  contest,
  gathering,
  hosting,
  lecture,
  medics,
  meetingHost,
  pressHost,
  residents,
  symposium,
  training,
  veterans,
  village,
  work,
  youth,
} from './setPhrases/meetings.ts';
import { birthAnniversary, disaster, funeral, martyrs } from './setPhrases/mourning.ts';
import { companyNewYear, newYear } from './setPhrases/newYear.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import {
  competition,
  leaving,
  leavingTeachers,
  newPost,
  newStaff,
  pupilsElection,
  recruits,
  retirement,
  retiring,
  retiringTeachers,
} from './setPhrases/posts.ts';
import {
  assemblySpeech,
  briefing,
  consultative,
  dutyReport,
  dutyReportToAssembly,
  report,
  selfCriticism,
  talk,
} from './setPhrases/reports.ts';
import {
  alumni,
  children,
  exam,
  flagRaising,
  graduation,
  parents,
  pupil,
  students,
  teachers,
  teachersOfCounty,
  termOpening,
} from './setPhrases/school.ts';

/** The first one whose title fits is taken, the last one where none does. */
const occasions: readonly Occasion[] = [
  // what the day is decides before where it is spent
  disaster,
  funeral,
  martyrs,
  birthAnniversary,
  wedding,
  feast,
  papers,
  companyNewYear,
  newYear,
  birthday,
  medics,
  envoys,
  pupilsElection,
  competition,
  pressHost,
  meetingHost,
  warning,
  emergency,
  villageGala,
  gala,
  annualParty,
  toast,
  dutyReportToAssembly,
  dutyReport,
  contest,
  retiringTeachers,
  retiring,
  leavingTeachers,
  alumni,
  youth,
  commemoration,
  parents,
  children,
  exam,
  pupil,
  recruits,
  graduation,
  flagRaising,
  termOpening,
  students,
  teachersOfCounty,
  teachers,
  consultative,
  village,
  residents,
  assemblySpeech,
  report,
  appeal,
  letter,
  entrepreneurs,
  veterans,
  gathering,
  symposium,
  press,
  newStaff,
  training,
  ceremony,
  retirement,
  leaving,
  newPost,
  selfCriticism,
  briefing,
  talk,
  lecture,
  hosting,
  address,
  award,
  company,
  work,
];

/** Titles whose occasion is remembered: at each key that of many speeches is asked for. */
const mostKnown = 2000;

/** The occasion that the head of a draft (title, date, who speaks) tells of. */
export const occasionOf = rememberLast(
  mostKnown,
  (head: string) => head,
  (head): Occasion => occasions.find(({ title }) => title.test(head)) ?? work,
);

/** Whether something is held or celebrated: nobody speaks there without saying so. */
export function isCeremony(occasion: Occasion | undefined): boolean {
  return occasion?.openings.some((phrase) => /欢聚|隆重|庄严|怀着/.test(phrase)) ?? false;
}

/** Whether an occasion tells more than that somebody spoke. */
export function isParticular(occasion: Occasion): boolean {
  return occasion !== work;
}
