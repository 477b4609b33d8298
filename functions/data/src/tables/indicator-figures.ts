import type { Indicator, Observation, OtherGoal, Target, Value } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { markColumns } from './mark-columns.ts';
import { publicationColumns, quoteColumns, textColumns } from './text-columns.ts';

/** One figure of an indicator: what it was, should be, or was observed to be. */
export type IndicatorFigure = { indicator: Indicator; source: Value['source'] } & (
  | { figure: 'baseline'; of: Value }
  | { figure: 'target'; of: Target }
  | { figure: 'other-goal'; of: OtherGoal }
  | { figure: 'observation'; of: Observation }
);

/** All figures of an indicator: baseline, targets, what other papers set, observations. */
export function figuresOf(indicator: Indicator): IndicatorFigure[] {
  const common = (value: Value) => ({ indicator, source: value.source });
  return [
    ...(indicator.baseline === null ? [] : [{ ...common(indicator.baseline), figure: 'baseline' as const, of: indicator.baseline }]),
    ...indicator.targets.map((of) => ({ ...common(of), figure: 'target' as const, of })),
    ...indicator.otherGoals.map((of) => ({ ...common(of), figure: 'other-goal' as const, of })),
    ...indicator.observations.map((of) => ({ ...common(of), figure: 'observation' as const, of })),
  ];
}

/** An indicator’s figure as one line of a file: value × scale in unit. */
export function figureColumns(mark: DataMark): CsvColumn<IndicatorFigure>[] {
  return [
    { name: 'indicator', of: ({ indicator }) => indicator.id },
    ...textColumns<IndicatorFigure>('indicator_name', ({ indicator }) => indicator.name),
    { name: 'module', of: ({ indicator }) => indicator.module },
    { name: 'figure', of: ({ figure }) => figure },
    { name: 'id', of: ({ of }) => ('id' in of ? of.id : null) },
    { name: 'year', of: ({ of }) => of.year },
    { name: 'comparator', of: ({ of }) => of.comparator },
    { name: 'value', of: ({ of }) => of.value },
    { name: 'upper', of: ({ of }) => of.upper },
    { name: 'scale', of: ({ of }) => of.scale },
    ...textColumns<IndicatorFigure>('unit', ({ of }) => of.unit),
    { name: 'printed', of: ({ of }) => of.printed },
    { name: 'status', of: ({ of }) => ('status' in of ? of.status : null) },
    { name: 'definition', of: ({ of }) => ('definition' in of ? of.definition : null) },
    { name: 'variant', of: ({ of }) => ('variant' in of ? of.variant?.id : null) },
    { name: 'year_from', of: ({ of }) => ('yearFrom' in of ? of.yearFrom : null) },
    { name: 'revised', of: ({ of }) => ('revised' in of ? of.revised : null) },
    { name: 'confidence', of: ({ of }) => ('confidence' in of ? of.confidence : null) },
    { name: 'derived', of: ({ of }) => ('derived' in of ? of.derived : null) },
    ...textColumns<IndicatorFigure>('note', ({ of }) => of.note),
    ...quoteColumns<IndicatorFigure>(),
    ...publicationColumns<IndicatorFigure>(),
    ...markColumns(mark),
  ];
}
