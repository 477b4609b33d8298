import type { Texts } from '../../assemble/texts.ts';
import type { DerivedInput, DerivedRecord, VariantRecord } from '../../plan.ts';
import type { DerivedEntry } from '../entries/derived.ts';
import type { ObservationEntry } from '../entries/observation.ts';
import type { ResultIndex } from '../result-index.ts';
import { definitionOf, dimensionsOf, variantOf } from './series.ts';

/** Levels and confidences, best first: a computed value is as good as the weakest input. */
const levels = ['official-statistics', 'official-report', 'law-database', 'institution-own-site', 'academic', 'press', 'other'] as const;
const confidences = ['high', 'medium', 'low'] as const;

/** Formulas that work backwards to a value which nobody published. */
const backCalculated = ['back-calculated-from-growth', 'ratio-of-back-calculated', 'ratio-on-another-denominator'];

/** A value that we compute, with its inputs; its source is that of the weakest input. */
export function assembleDerived(entry: DerivedEntry, index: ResultIndex, texts: Texts): DerivedRecord {
  const { id, series, year, value, scale, digits, formula } = entry;
  const inputs = entry.inputs.map((input) => assembleInput(input, index, texts));
  const observed = entry.inputs.flatMap((input) => (typeof input === 'string' ? [index.observations.get(input)!] : []));
  const levelOf = (source: string) => levels.indexOf(index.sources.get(source)!.level);
  const weakest = inputs.toSorted((a, b) => levelOf(b.source) - levelOf(a.source))[0]!;
  const confidence = backCalculated.includes(formula.kind)
    ? 'low'
    : confidences[Math.max(0, ...observed.map((input) => confidences.indexOf(input.confidence)))]!;
  return {
    id,
    series,
    variant: toldByInputs(variantOf(series, entry.variant, index, texts), observed, index),
    definition: definitionOf(series, entry.variant, index),
    year,
    value,
    comparator: 'eq',
    unit: texts.text(entry.unit),
    scale,
    printed: value.toFixed(digits),
    revised: observed.some((input) => input.revised === true),
    note: texts.optional(entry.note ?? undefined),
    confidence,
    source: weakest.source,
    formula: { kind: formula.kind, factor: formula.factor, text: texts.text(formula.text) },
    inputs,
    digits,
  };
}

/** What the variant leaves open, such as which population series, is known where the value is computed: its inputs tell. */
function toldByInputs(
  variant: VariantRecord | null,
  observed: Pick<ObservationEntry, 'series' | 'variant'>[],
  index: ResultIndex,
): VariantRecord | null {
  if (variant === null) return null;
  const told = Object.assign({}, ...observed.map((input) => dimensionsOf(input.series, input.variant, index))) as Record<string, string>;
  const open = Object.entries(variant.dimensions).filter(([, value]) => value === 'not-stated');
  const filled = open.flatMap(([name]) => (told[name] === undefined ? [] : [[name, told[name]] as const]));
  return { ...variant, dimensions: { ...variant.dimensions, ...Object.fromEntries(filled) } };
}

function assembleInput(input: DerivedEntry['inputs'][number], index: ResultIndex, { text, optional }: Texts): DerivedInput {
  if (typeof input !== 'string') {
    return { observation: null, what: text(input.what), year: null, value: input.value, unit: null, scale: 1, source: input.source };
  }
  const { id, series, year, value, unit, scale, source } = index.observations.get(input)!;
  const counted = index.series.get(series);
  const what = optional(counted?.kind === 'series' ? counted.name : undefined);
  return { observation: id, what, year, value, unit: text(unit), scale, source };
}
