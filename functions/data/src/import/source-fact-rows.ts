import type { SupportedFact, Text } from '@policy/api';
import type { Plan } from '@policy/plan';
import type { sourceFacts } from '../database/schema/index.ts';

type Row = typeof sourceFacts.$inferInsert;

/** Every fact of the records with each source that it hangs on; one fact stands once for a source. */
export function sourceFactRows(plan: Plan): Row[] {
  const names = new Map([
    ...plan.indicators.map(({ id, name }): [string, Text] => [id, name]),
    ...plan.series.flatMap(({ id, name }): [string, Text][] => (name === null ? [] : [[id, name]])),
  ]);
  const indicators = new Set(plan.indicators.map(({ id }) => id));
  const indicatorOf = (series: string) => (indicators.has(series) ? series : null);
  const fact = (kind: SupportedFact['kind'], id: string, source: string, name: Text, more: Partial<Row> = {}): Row => {
    return { kind, fact: id, source, name, position: 0, year: null, indicator: null, clause: null, ...more };
  };
  const all = [
    ...plan.observations.map(({ id, source, series, year }) =>
      fact('observation', id, source, names.get(series)!, { year, indicator: indicatorOf(series) }),
    ),
    ...plan.derived.flatMap(({ id, inputs, series, year }) =>
      inputs.map(({ source }) => fact('derived', id, source, names.get(series)!, { year, indicator: indicatorOf(series) })),
    ),
    ...plan.otherGoals.map(({ id, source, indicator, year }) => fact('other-goal', id, source, names.get(indicator)!, { year, indicator })),
    ...plan.contradictions.flatMap(({ id, statement, sides }) =>
      sides.flatMap(({ source }) => (source === null ? [] : [fact('contradiction', id, source, statement)])),
    ),
    ...plan.leads.map(({ id, source, subject, clause }) => fact('lead', id, source, subject, { clause })),
  ];
  const seen = new Set<string>();
  const positions = new Map<string, number>();
  return all.flatMap((row) => {
    const key = `${row.source} ${row.kind} ${row.fact}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const position = positions.get(row.source) ?? 0;
    positions.set(row.source, position + 1);
    return [{ ...row, position }];
  });
}
