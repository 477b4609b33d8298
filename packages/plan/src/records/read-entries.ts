import { ownerSchema } from '@policy/api';
import type { z } from 'zod';
import { defectEntry, type DefectEntry } from './entries/defect.ts';
import { factEntry, type FactEntry } from './entries/fact.ts';
import { headingsEntry, type HeadingsEntry } from './entries/headings.ts';
import { hongKongGlossaryEntry, type HongKongGlossaryEntry } from './entries/hong-kong-glossary.ts';
import { indicatorEntry, type IndicatorEntry } from './entries/indicator.ts';
import { measureEntry, type MeasureEntry } from './entries/measure.ts';
import { organisationEntry, type OrganisationEntry } from './entries/organisation.ts';
import { programmeEntry, type ProgrammeEntry } from './entries/programme.ts';
import { projectEntry, type ProjectEntry } from './entries/project.ts';
import { translationEntry, type TranslationEntry } from './entries/translation.ts';
import { readList, readObject, type Filed } from './read-file.ts';
import type { RecordFault } from './record-error.ts';

/** All records as the files give them, each with its file. */
export interface Entries {
  programmes: Filed<ProgrammeEntry>[];
  indicators: Filed<IndicatorEntry>[];
  projects: Filed<ProjectEntry>[];
  measures: Filed<MeasureEntry>[];
  organisations: Filed<OrganisationEntry>[];
  facts: Filed<FactEntry>[];
  defects: Filed<DefectEntry>[];
  /** Null where the file could not be read. */
  headings: HeadingsEntry | null;
  /** Null where the file could not be read. */
  hongKongGlossary: HongKongGlossaryEntry | null;
  /** One for each chapter whose file could be read. */
  translations: (Filed<TranslationEntry> & { chapter: string })[];
}

const chapters = ['0', '1', '2', '3', '4', '5'];

/** The file of headings, named again in faults found later. */
export const headingsFile = 'headings.json';

/**
 * Reads and validates every record file.
 *
 * @param folder the folder of records
 * @returns what is well-formed, and a fault for everything that is not
 */
export function readEntries(folder: string): { entries: Entries; faults: RecordFault[] } {
  const faults: RecordFault[] = [];
  const list = <T>(file: string, schema: z.ZodType<T>) => readList(folder, file, schema, faults);
  const listPerModule = <T>(kind: string, schema: z.ZodType<T>) =>
    ownerSchema.options.flatMap((owner) => list(`${kind}/${owner}.json`, schema));

  const entries: Entries = {
    programmes: list('programmes.json', programmeEntry),
    indicators: list('indicators.json', indicatorEntry),
    projects: listPerModule('projects', projectEntry),
    measures: listPerModule('measures', measureEntry),
    organisations: list('organisations.json', organisationEntry),
    facts: list('facts.json', factEntry),
    defects: list('defects.json', defectEntry),
    headings: readObject(folder, headingsFile, headingsEntry, faults),
    hongKongGlossary: readObject(folder, 'glossary-hk.json', hongKongGlossaryEntry, faults),
    translations: chapters.flatMap((chapter) => {
      const file = `translations/en-${chapter}.json`;
      const entry = readObject(folder, file, translationEntry, faults);
      return entry === null ? [] : [{ file, chapter, entry }];
    }),
  };
  return { entries, faults };
}
