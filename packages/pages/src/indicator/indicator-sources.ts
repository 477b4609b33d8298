import type { Indicator, Publication, Source } from '@policy/api';

/** A publication that an indicator's page rests on, with the years that its figures are of. */
export interface IndicatorSource {
  source: Publication;
  /** Earliest first; empty where its figures are of no year. */
  years: number[];
}

/** Every publication that the indicator's observations, what they are computed from, and other papers' goals come from, by the first year of each. */
export function indicatorSources({ observations, otherGoals }: Pick<Indicator, 'observations' | 'otherGoals'>): IndicatorSource[] {
  const uses: { source: Source; year: number | null }[] = [
    ...observations,
    ...observations.flatMap(({ inputs, year }) => inputs.map((input) => ({ source: input.source, year: input.year ?? year }))),
    ...otherGoals,
  ];
  const found = new Map<string, IndicatorSource>();
  for (const { source, year } of uses) {
    if (source.kind !== 'publication') continue;
    const known = found.get(source.id) ?? { source, years: [] };
    found.set(source.id, known);
    if (year !== null && !known.years.includes(year)) known.years.push(year);
  }
  const sources = [...found.values()].map(({ source, years }) => ({ source, years: years.toSorted((a, b) => a - b) }));
  return sources.sort((a, b) => (a.years[0] ?? Infinity) - (b.years[0] ?? Infinity));
}
