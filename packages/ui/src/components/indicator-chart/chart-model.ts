import type { Comparator, Indicator, Locale, Value } from '@policy/api';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { chosenObservations } from '../../indicator/chosen-observations.ts';
import { definitionBreaks } from '../../indicator/definition-breaks.ts';
import { formatNumber } from '../../quantity/format-number.ts';
import { scaleFor } from '../../quantity/scales.ts';
import { chartFrame, type ChartFrame } from './chart-frame.ts';
import { labelRequests, type LabelledMark } from './chart-labels.ts';
import { placeLabels, type Label } from './place-labels.ts';

export interface Point {
  x: number;
  y: number;
}

export interface TargetMark extends Point {
  comparator: Comparator;
  /** Height of the upper end of a range. */
  upperY: number | null;
}

/** Everything that the chart draws, in units of its view box. */
export interface ChartModel {
  unit: string;
  xTicks: { x: number; year: number }[];
  yTicks: { y: number; label: string }[];
  baseline: Point | null;
  targets: TargetMark[];
  /** Goals of other papers that count by the plan's definition; others stand in their table only. */
  otherGoals: TargetMark[];
  /** Hollow ones are derived, or measured by another definition than the targets. */
  observations: (Point & { hollow: boolean })[];
  /** Path through observations of years that follow each other and measure the same: a gap stays a gap. */
  path: string;
  /** Straight lines from the baseline, where it is measured as the targets are, to target after target. */
  course: string;
  /** Where the definition changes, halfway between the two values. */
  breaks: { x: number; certain: boolean }[];
  /** Years without an observation. */
  missing: { x: number; year: number }[];
  labels: Label[];
}

/** The plan’s own period, which every chart shows. */
const planPeriod = [2007, 2015] as const;

/** Space that a year’s number takes, in font sizes, so that ticks do not touch. */
const tickDistance = 2.67;

/** Height of the arrow above a target that is a lower bound. */
const arrowHeight = 8;

/** Tells whether there is anything to draw: an indicator that is only a relation has no numbers. */
export function hasFigures({ baseline, targets, observations }: Indicator): boolean {
  return baseline !== null || targets.length > 0 || observations.length > 0;
}

/** Whether the plan’s baseline is measured as its targets are. */
export function isBaselineAlike({ traps }: Pick<Indicator, 'traps'>): boolean {
  return !traps.some(({ kind }) => kind === 'definition-changed');
}

/** The years that a chart of the indicator shows. */
export function chartYears(indicator: Indicator): [first: number, last: number] {
  const { baseline, targets, observations } = indicator;
  const goals = indicator.otherGoals.filter(({ variant }) => variant === null);
  const years = [...planPeriod, ...[baseline, ...targets, ...goals, ...observations].flatMap((value) => value?.year ?? [])];
  return [Math.min(...years), Math.max(...years)];
}

/**
 * Computes the chart of an indicator in a frame. The value axis starts at zero, so that heights can be compared.
 *
 * @param shown the years on the axis, where several charts are to share it; all of the indicator's must be among them
 */
export function chartModel(
  indicator: Indicator,
  locale: Locale,
  frame: ChartFrame = chartFrame,
  shown: [first: number, last: number] = chartYears(indicator),
): ChartModel {
  const { targets, observations } = indicator;
  const otherGoals = indicator.otherGoals.filter(({ variant }) => variant === null);
  const baseline = indicator.baseline && indicator.baseline.year !== null ? { ...indicator.baseline, year: indicator.baseline.year } : null;
  const values = [...(baseline ? [baseline] : []), ...targets, ...otherGoals, ...observations];
  const [firstYear, lastYear] = shown;
  const lastTargetYear = Math.max(planPeriod[1], ...targets.map(({ year }) => year));

  const x = scaleLinear([firstYear, lastYear], [frame.left + 14, frame.right - 14]);
  const greatest = Math.max(...values.map((value) => (value.upper ?? value.value) * value.scale));
  const y = scaleLinear([0, greatest * 1.08], [frame.bottom, frame.top]).nice(4);
  const heightOf = (value: Value, end: number): number => round(y(end * value.scale));
  const place = (value: Value & { year: number }): Point => ({ x: round(x(value.year)), y: heightOf(value, value.value) });
  const mark = (value: Value & { year: number }): LabelledMark => ({ ...place(value), top: topOf(value), value });
  const topOf = (value: Value & { year: number }): number => {
    if (value.upper !== undefined) return heightOf(value, value.upper);
    return place(value).y - (value.comparator === 'gte' || value.comparator === 'gt' ? arrowHeight : 0);
  };

  const targetMark = (value: Value & { year: number }): TargetMark => ({
    ...place(value),
    comparator: value.comparator,
    upperY: value.upper === undefined ? null : heightOf(value, value.upper),
  });

  const chosen = chosenObservations(indicator);
  const observedYears = new Set(chosen.map(({ year }) => year));
  const lastKnownYear = Math.max(lastTargetYear, ...observedYears);
  const missing = yearsBetween((baseline?.year ?? planPeriod[0]) + 1, lastKnownYear).filter((year) => !observedYears.has(year));
  const breaks = definitionBreaks(indicator);
  const brokenYears = new Set(breaks.map(({ after }) => after.year));
  const course = [...(baseline && isBaselineAlike(indicator) ? [baseline] : []), ...targets];
  const told = chosen.filter(({ year }, index) => index === chosen.length - 1 || targets.some((target) => target.year === year));
  const tickYears = [firstYear, lastYear, lastTargetYear, ...targets.map(({ year }) => year), ...(baseline ? [baseline.year] : [])];

  return {
    ...valueAxis(indicator, y, locale),
    xTicks: spread(tickYears, x, tickDistance * frame.text).map((year) => ({ x: round(x(year)), year })),
    baseline: baseline && place(baseline),
    targets: targets.map(targetMark),
    otherGoals: otherGoals.map(targetMark),
    observations: observations.map((value) => ({ ...place(value), hollow: value.derived || !value.sameDefinition })),
    path: linePath(
      yearsBetween(firstYear, lastYear).flatMap((year) => {
        const observed = chosen.find((each) => each.year === year);
        return [...(brokenYears.has(year) ? [undefined] : []), observed && place(observed)];
      }),
    ),
    course: course.length > 1 ? linePath(course.map(place)) : '',
    breaks: breaks.map(({ before, after, certain }) => ({ x: round(x((before.year + after.year) / 2)), certain })),
    missing: missing.map((year) => ({ x: round(x(year)), year })),
    labels: placeLabels(
      labelRequests({ targets: targets.map(mark), baseline: baseline && mark(baseline), observed: told.map(mark) }, locale),
      observations.map(place),
      frame,
    ),
  };
}

/** Unit and ticks in the scale that suits the axis as a whole. */
function valueAxis({ unit, scale }: Indicator, y: ScaleLinear<number, number>, locale: Locale): Pick<ChartModel, 'unit' | 'yTicks'> {
  const end = y.domain()[1] ?? 0;
  const axis = scaleFor({ value: end / scale, unit, scale }, locale);
  return {
    unit: `${axis.before}${axis.after}`.replace(/\s+/gu, ' ').trim(),
    yTicks: y.ticks(4).map((tick) => ({ y: round(y(tick)), label: formatNumber(tick / axis.size, locale) })),
  };
}

function linePath(places: (Point | undefined)[]): string {
  const draw = line<Point | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  return draw(places) ?? '';
}

/** Of the years, earlier ones in the list first, those that have room on the axis. */
function spread(years: number[], x: (year: number) => number, distance: number): number[] {
  const chosen: number[] = [];
  for (const year of years) {
    if (chosen.every((other) => Math.abs(x(other) - x(year)) >= distance)) chosen.push(year);
  }
  return chosen.sort((a, b) => a - b);
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Two decimals are a hundredth of a pixel; more would only lengthen the page. */
function round(position: number): number {
  return Math.round(position * 100) / 100;
}
