import { fileURLToPath } from 'node:url';
import { assemblePlan } from './assemble/plan.ts';
import { quotationFinder } from './assemble/quotations.ts';
import { textMaker, type Texts } from './assemble/texts.ts';
import { parseEdition, type Metadata } from './edition/parse-edition.ts';
import { readEdition, type Edition } from './edition/read-edition.ts';
import { hongKongConverter } from './hant/to-hong-kong.ts';
import type { Plan } from './plan.ts';
import { checkEntries } from './records/check-entries.ts';
import { readEntries } from './records/read-entries.ts';
import { RecordError } from './records/record-error.ts';
import { assembleResults } from './results/assemble/results.ts';
import { checkResults } from './results/check-results.ts';
import { readResults } from './results/read-results.ts';

const recordsFolder = fileURLToPath(new URL('../records/', import.meta.url));

/** No English title was ever published: this one is ours. */
const englishTitle =
  "Notice of the Shenzhen Municipal People's Government on issuing the Master Plan for Shenzhen as a National Innovative City (2008–2015)";

/** The name that the Hong Kong SAR Government's press releases print. */
const englishPublisher = "Shenzhen Municipal People's Government";

/**
 * Reads the edition and the records, checks every record against the text, and puts the whole plan together.
 *
 * @param options.records another folder of records, for tests
 * @throws {RecordError} listing every fault of the records at once
 * @throws {EditionError} where the edition does not fit the outline; a plain error where it is not the kept one
 */
export function loadPlan(options: { records?: string } = {}): Plan {
  const edition = readEdition();
  const parsed = parseEdition(edition.text);
  const folder = options.records ?? recordsFolder;
  const { entries, faults } = readEntries(folder);
  const { results, faults: resultFaults } = readResults(folder);
  const allFaults = [...faults, ...checkEntries(entries, parsed), ...resultFaults, ...checkResults(results, entries, parsed)];
  const { headings, hongKongGlossary } = entries;
  // Headings or a glossary that cannot be read are among the faults; naming them only tells the compiler so.
  if (allFaults.length > 0 || headings === null || hongKongGlossary === null) throw new RecordError(allFaults);

  const texts = textMaker(hongKongConverter(hongKongGlossary));
  return {
    edition: describeEdition(edition),
    metadata: describeMetadata(parsed.metadata, texts),
    ...assemblePlan(parsed, entries, headings, texts),
    ...assembleResults(results, quotationFinder(parsed.clauses), texts),
  };
}

/** Lines are line feeds, as `wc -l` and DATA section 1 count them: the last of the 190 printed lines ends without one. */
function describeEdition({ text, sha256, bytes }: Edition): Plan['edition'] {
  return { sha256, bytes, lines: text.split('\n').length - 1, characters: [...text].length };
}

function describeMetadata(metadata: Metadata, { text }: Texts): Plan['metadata'] {
  return {
    ...metadata,
    title: text({ zhHans: metadata.title, en: englishTitle }),
    publisher: text({ zhHans: metadata.publisher, en: englishPublisher }),
  };
}
