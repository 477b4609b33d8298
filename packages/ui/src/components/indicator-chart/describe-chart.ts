import type { Indicator, Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import { breakText } from '../../indicator/break-text.ts';
import { chosenObservations } from '../../indicator/chosen-observations.ts';
import { definitionBreaks } from '../../indicator/definition-breaks.ts';
import { entryName } from '../../indicator/entry-name.ts';
import { indicatorEntries } from '../../indicator/indicator-entries.ts';

/** Says in words what the chart shows, one value a year, for readers who do not see it. */
export function describeChart(indicator: Indicator, missingYears: number[], locale: Locale): string {
  const sentences: string[] = indicatorEntries({ ...indicator, observations: chosenObservations(indicator) }).flatMap((entry) => {
    if (entry.what === 'missing') return [];
    const words = { year: entry.year, what: entryName(entry.what, locale), quantity: formatQuantity(entry.value, locale) };
    return [m.figures_entry(words, { locale })];
  });
  for (const goal of indicator.otherGoals.filter(({ variant }) => variant === null)) {
    const words = { year: goal.year, what: m.results_goal({}, { locale }), quantity: formatQuantity(goal, locale) };
    sentences.push(m.figures_entry(words, { locale }));
  }
  sentences.push(...definitionBreaks(indicator).map((each) => breakText(each, locale)));
  if (missingYears.length > 0) sentences.push(m.figures_missing_years({ years: joinYears(missingYears, locale) }, { locale }));
  return sentences.join(locale === 'en' ? ' ' : '');
}

/** 2008–2012, 2014: years that follow each other are read as a span. */
function joinYears(years: number[], locale: Locale): string {
  const spans: [first: number, last: number][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  const names = spans.map(([first, last]) => (first === last ? `${first}` : m.quantity_range({ lower: first, upper: last }, { locale })));
  return names.join(m.list_separator({}, { locale }));
}
