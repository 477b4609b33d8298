import { hongKongConverter } from '../../hant/to-hong-kong.ts';
import type { OrganisationEntry } from '../../records/entries/organisation.ts';
import { isNamedInEnglish, isNamedInTraditional, organisationFinder } from '../../records/organisation-names.ts';
import type { Entries } from '../../records/read-entries.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';
import { resultTexts, type ResultText } from '../result-texts.ts';

/** Where the Chinese text of a result names an organisation of the plan, its English and its 繁體 name it too. */
export function checkResultOrganisations(results: Results, { organisations, hongKongGlossary }: Entries): RecordFault[] {
  // A glossary that cannot be read is a fault of its own.
  if (hongKongGlossary === null) return [];
  const toHongKong = hongKongConverter(hongKongGlossary);
  const namedIn = organisationFinder(organisations.map(({ entry }) => entry));
  return resultTexts(results).flatMap((text) =>
    namedIn(text.zhHans)
      .flatMap((organisation) => faultsOf(organisation, text, toHongKong))
      .map((reason) => ({ file: text.file, record: text.record, field: text.field, reason })),
  );
}

function faultsOf(organisation: OrganisationEntry, { zhHans, en }: ResultText, toHongKong: (zhHans: string) => string): string[] {
  const { id, name, englishForms } = organisation;
  const english = [name.en, ...englishForms].join(', ');
  const traditional = name.zhHant ?? toHongKong(name.zhHans);
  const zhHant = toHongKong(zhHans);
  return [
    ...(isNamedInEnglish(organisation, en) ? [] : [`the English does not name ${id} (${english}), which “${zhHans}” names: “${en}”`]),
    ...(isNamedInTraditional(organisation, zhHant, toHongKong) ? [] : [`the 繁體 does not name ${id} (${traditional}): “${zhHant}”`]),
  ];
}
