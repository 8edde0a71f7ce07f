import { closingSummary } from './closingSummary.ts';
import { dutyReport } from './dutyReport.ts';
import { exchangeTalk } from './exchangeTalk.ts';
import { openingAddress } from './openingAddress.ts';
import { partyLecture } from './partyLecture.ts';
import { pledge } from './pledge.ts';
import { symposium } from './symposium.ts';
import type { OccasionTemplate } from './template.ts';
import { toast } from './toast.ts';
import { workDeployment } from './workDeployment.ts';
import { workReport } from './workReport.ts';

/** The occasions that a speech can be begun for, the commonest first. */
export const occasions: readonly OccasionTemplate[] = [
  workDeployment,
  openingAddress,
  exchangeTalk,
  symposium,
  closingSummary,
  workReport,
  dutyReport,
  pledge,
  partyLecture,
  toast,
];

/** The occasions that an empty draft may be for: all, or those whose name begins with all that stands there. */
export function occasionsFor(draft: string): readonly OccasionTemplate[] {
  const begun = draft.trim();
  return occasions.filter(({ name }) => name.startsWith(begun));
}
