import type { OrganisationEntry } from './entries/organisation.ts';

/** Every form in which the plan prints an organisation's name. */
export function printedForms(organisation: OrganisationEntry): string[] {
  return [organisation.name.zhHans, ...organisation.aliases];
}

/** Printed name or alias → the organisations that have it (more than one is a fault of the records). */
export function indexOrganisations(organisations: OrganisationEntry[]): Map<string, OrganisationEntry[]> {
  const index = new Map<string, OrganisationEntry[]>();
  for (const organisation of organisations) {
    for (const name of new Set(printedForms(organisation))) {
      index.set(name, [...(index.get(name) ?? []), organisation]);
    }
  }
  return index;
}

/**
 * Makes a finder of the organisations that a Chinese text names. The longest form wins: 深圳大学城 does not name 深圳大学.
 * Composed names are left out: 领导小组办公室 is one organisation where the plan speaks of it, and elsewhere any such office.
 */
export function organisationFinder(organisations: OrganisationEntry[]): (zhHans: string) => OrganisationEntry[] {
  const index = indexOrganisations(organisations.filter(({ composed }) => !composed));
  const longestFirst = [...index].toSorted(([a], [b]) => b.length - a.length);
  return (zhHans) => {
    let rest = zhHans;
    const named = longestFirst.flatMap(([form, those]) => {
      if (!rest.includes(form)) return [];
      rest = rest.replaceAll(form, '\n');
      return those;
    });
    return [...new Set(named)];
  };
}

/** Does an English text name the organisation, in its name or one of its other English forms? Whole words, in any case. */
export function isNamedInEnglish({ name, englishForms }: OrganisationEntry, english: string): boolean {
  const words = asWords(english);
  return [name.en, ...englishForms].some((form) => words.includes(asWords(form)));
}

/** Words between single spaces, so that SIAT is not found in “Asiatic”; both apostrophes are one. */
function asWords(english: string): string {
  const words =
    english
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/**
 * Does a 繁體 text name the organisation, in its 繁體 name or one of its aliases?
 *
 * @param toHongKong makes 繁體 of a Chinese text
 */
export function isNamedInTraditional(
  { name, aliases }: OrganisationEntry,
  zhHant: string,
  toHongKong: (zhHans: string) => string,
): boolean {
  return [name.zhHant ?? toHongKong(name.zhHans), ...aliases.map(toHongKong)].some((form) => zhHant.includes(form));
}
