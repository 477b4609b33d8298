import type { TimelineEntry } from '@policy/api';

/** Entries by the year of their date, in the order given; those without a date apart. */
export function groupByYear(entries: readonly TimelineEntry[]): {
  years: { year: string; entries: TimelineEntry[] }[];
  undated: TimelineEntry[];
} {
  const years = new Map<string, TimelineEntry[]>();
  const undated: TimelineEntry[] = [];
  for (const entry of entries) {
    if (entry.date === null) {
      undated.push(entry);
      continue;
    }
    const year = entry.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return { years: [...years].map(([year, own]) => ({ year, entries: own })), undated };
}
