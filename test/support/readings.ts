import { readingsTable } from '../../scripts/lib/readings.mjs';
import { Readings } from '../../server/src/pinyin/readings.ts';

let readings: Readings | undefined;

/** How Hanzi are read, as the build writes it for the server. */
export function testReadings(): Readings {
  readings ??= new Readings(readingsTable());
  return readings;
}
