import type { Indicator, Locale } from '@policy/api';
import { recordsLicenceAddress } from '../licence.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { figuresOf, type IndicatorFigure } from '../tables/indicator-figures.ts';

const languages = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

/** The indicators as a JSON-stat 2.0 collection of one dataset each. */
export function jsonStatCollection(indicators: readonly Indicator[], mark: DataMark, locale: Locale) {
  const items = indicators.map((indicator) => jsonStatDataset(indicator, mark, locale));
  return { version: '2.0', class: 'collection', label: mark.documentNumber, link: { item: items }, extension: extensionOf(mark) };
}

/**
 * An indicator as a JSON-stat 2.0 dataset: series × year, sparse. Values are in the unit itself (value × scale).
 * What a cell cannot tell (comparator, upper end of a range, source) stands in `extension.figures`, by series and year.
 */
export function jsonStatDataset(indicator: Indicator, mark: DataMark, locale: Locale) {
  const language = languages[locale];
  const figures = placeFigures(figuresOf(indicator).filter(({ of }) => of.year !== null));
  const series = [...new Set(figures.map((figure) => figure.series))];
  const years = [...new Set(figures.map(({ of }) => String(of.year)))].toSorted();
  const unitOf = (name: string) => figures.find((figure) => figure.series === name)!.of.unit[language];
  const cells = figures.map((figure) => {
    const cell = series.indexOf(figure.series) * years.length + years.indexOf(String(figure.of.year));
    return [String(cell), inUnit(figure.of.value, figure.of.scale)] as const;
  });
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.name[language],
    source: mark.documentNumber,
    id: ['series', 'year'],
    size: [series.length, years.length],
    role: { time: ['year'], metric: ['series'] },
    dimension: {
      series: {
        category: {
          index: series,
          label: Object.fromEntries(series.map((name) => [name, name])),
          unit: Object.fromEntries(series.map((name) => [name, { label: unitOf(name) }])),
        },
      },
      year: { category: { index: years } },
    },
    value: Object.fromEntries(cells),
    note: indicator.traps.map(({ note }) => note[language]),
    extension: {
      ...extensionOf(mark),
      indicator: indicator.id,
      figures: figures.map(({ series: name, of, source }) => ({
        series: name,
        year: of.year,
        comparator: of.comparator,
        ...(of.upper === undefined ? {} : { upper: inUnit(of.upper, of.scale) }),
        printed: of.printed,
        source,
      })),
    },
  };
}

function extensionOf({ revision, sha256 }: DataMark) {
  return { revision, editionSha256: sha256, licence: recordsLicenceAddress };
}

type PlacedFigure = IndicatorFigure & { series: string };

/** A series is one kind of figure from one source by one definition; a second value of the same year opens another. */
function placeFigures(figures: readonly IndicatorFigure[]): PlacedFigure[] {
  const taken = new Set<string>();
  return figures.map((figure) => {
    const variant = 'variant' in figure.of && figure.of.variant ? [figure.of.variant.id] : [];
    const origin = figure.source.kind === 'clause' ? 'plan' : figure.source.id;
    const name = [figure.figure, origin, ...variant].join(':');
    let series = name;
    for (let number = 2; taken.has(`${series} ${figure.of.year}`); number += 1) series = `${name}:${number}`;
    taken.add(`${series} ${figure.of.year}`);
    return { ...figure, series };
  });
}

/** Twelve digits: what scaling adds behind them is noise of the floating point. */
function inUnit(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}
