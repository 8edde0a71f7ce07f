import type { Rule } from '../comparison.ts';
import { leftOverFigures } from './figures.ts';
import { leftOverLandmarks } from './landmarks.ts';
import { leftOverLunarYears } from './lunarYears.ts';
import { leftOverNicknames } from './nicknames.ts';
import { leftOverOccasions } from './occasions.ts';
import { leftOverOwnUnit } from './ownUnit.ts';
import { leftOverPeriods } from './periods.ts';
import { leftOverPersons } from './persons.ts';
import { leftOverPlaces } from './places.ts';
import { leftOverSessions } from './sessions.ts';
import { leftOverUnits } from './units.ts';
import { leftOverYears } from './years.ts';

/** All rules. Where two of them find the same words, the first is right. */
export const rules: readonly Rule[] = [
  leftOverUnits,
  leftOverOccasions,
  leftOverLandmarks,
  leftOverNicknames,
  leftOverPlaces,
  leftOverOwnUnit,
  leftOverPersons,
  leftOverSessions,
  leftOverYears,
  leftOverLunarYears,
  leftOverPeriods,
  leftOverFigures,
];
