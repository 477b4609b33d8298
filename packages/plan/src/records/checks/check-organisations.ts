import { indexOrganisations, printedForms } from '../organisation-names.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/**
 * A name belongs to one organisation only, and each place said to mention an organisation prints one of its names
 * (not so for a composed name, which is spread over an enumeration).
 */
export function checkOrganisations({ organisations }: Entries): RecordFault[] {
  const index = indexOrganisations(organisations.map(({ entry }) => entry));
  return organisations.flatMap(({ file, entry }) => {
    const forms = printedForms(entry);
    const shared = forms.flatMap((name): Reason[] => {
      const others = (index.get(name) ?? []).filter((other) => other !== entry).map(({ id }) => id);
      return others.length === 0 ? [] : [['name', `“${name}” is also a name of ${others.join(', ')}`]];
    });
    const silent = entry.mentions.flatMap(({ quote }, position): Reason[] => {
      const isNamed = entry.composed || forms.some((form) => quote.includes(form));
      return isNamed ? [] : [[`mentions.${position}.quote`, `names none of ${forms.join(', ')}: “${quote}”`]];
    });
    return [...shared, ...silent].map(([field, reason]) => ({ file, record: entry.id, field, reason }));
  });
}

type Reason = [field: string, reason: string];
