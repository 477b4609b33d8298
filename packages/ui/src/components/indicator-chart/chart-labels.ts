import type { Locale, Value } from '@policy/api';
import { formatQuantitySigned } from '../../quantity/format-quantity.ts';
import type { LabelRequest } from './place-labels.ts';

/** A mark of the chart with the value that it stands for. */
export interface LabelledMark {
  x: number;
  /** Lower and upper end: its own height for a point. */
  y: number;
  top: number;
  value: Value;
}

/** What the chart writes at its marks, in order of importance: targets, the baseline, what came of the targets, the newest value. */
export function labelRequests(
  marks: { targets: LabelledMark[]; baseline: LabelledMark | null; observed: LabelledMark[] },
  locale: Locale,
): LabelRequest[] {
  const request = ({ x, y, top, value }: LabelledMark, role: LabelRequest['role']): LabelRequest => ({
    x,
    y,
    top,
    text: shortLabel(value, locale),
    role,
    needed: role !== 'observed',
  });
  return [
    ...marks.targets.map((mark) => request(mark, 'target')),
    ...(marks.baseline ? [request(marks.baseline, 'baseline')] : []),
    ...marks.observed.map((mark) => request(mark, 'observed')),
  ];
}

/** Money and percentages keep their unit; names of others, as long as “patents per 10,000 people”, stand on the axis. */
function shortLabel(value: Value, locale: Locale): string {
  const keepsUnit = value.unit.zhHans === '元' || value.unit.zhHans === '%';
  return formatQuantitySigned(keepsUnit ? value : { ...value, unit: { zhHans: '', zhHant: '', en: '' } }, locale).trim();
}
