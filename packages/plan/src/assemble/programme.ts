import type { ProgrammeRecord } from '../plan.ts';
import { programmeList } from '../records/checks/check-quotes.ts';
import type { ProgrammeEntry } from '../records/entries/programme.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

/** One of the ten programmes, quoted from the list that leads chapter 4. @param number its place among the ten, from 1 */
export function assembleProgramme(entry: ProgrammeEntry, number: number, locate: Locate, { text }: Texts): ProgrammeRecord {
  return { id: entry.id, number, name: text(entry.name), section: entry.clause, ...locate(programmeList, entry.quote) };
}
