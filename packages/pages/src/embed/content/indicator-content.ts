import type { Indicator, Observation, Target } from '@policy/api';
import { chosenObservations, clausePath, entryName, formatQuantity, indicatorEntries, readText, type Portal } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { EmbedContent, EmbedLine, EmbedTable, EmbedText } from './embed-content.ts';
import { sourceText } from './source-text.ts';
import { moduleName } from '../../names/module-name.ts';

type Place = Pick<Portal, 'locale' | 'base'>;

/** What a widget about one indicator says besides its statements: name, status, clause. */
export function indicatorContent(indicator: Indicator, place: Place): Pick<EmbedContent, 'eyebrow' | 'title' | 'status' | 'clause'> {
  const { locale } = place;
  return {
    eyebrow: m.eyebrow({ what: m.indicator({}, { locale }), module: moduleName(indicator.module, locale) }, { locale }),
    title: readText(indicator.name, locale),
    status: indicator.status,
    clause: clauseText(indicator.clause, place),
  };
}

export function clauseText(clause: string, { locale, base }: Place): EmbedText {
  return { text: m.source_plan({ clause }, { locale }), href: `${base}/${locale}${clausePath(clause)}` };
}

/** The indicator as a chart of one value a year has it: baseline, targets, the value that counts of each observed year, and what is missing. */
export function oneValueAYear(indicator: Indicator): Indicator {
  return { ...indicator, observations: chosenObservations(indicator) };
}

/** An indicator's last target and the value of its year that counts, if there is one. */
export function targetAndResult(indicator: Indicator): { target: Target | null; result: Observation | null } {
  const target = indicator.targets.at(-1) ?? null;
  const ofTargetYear = chosenObservations(indicator).filter(({ year }) => year === target?.year);
  return { target, result: ofTargetYear.find(({ id }) => id === target?.inputs.observation) ?? null };
}

/** Last target, what came of it in its own year, and where nobody knows that, the newest value there is. */
export function targetLines(indicator: Indicator, place: Place): EmbedLine[] {
  const { locale } = place;
  const { target, result } = targetAndResult(indicator);
  const newest = chosenObservations(indicator).at(-1) ?? null;
  const dated = (year: number, what: string) => m.figures_dated({ year, what }, { locale });
  const observed = m.figures_observed({}, { locale });
  const missing = [{ text: m.figures_missing({}, { locale }) }];
  return [
    ...(target ? [line(dated(target.year, m.figures_target({}, { locale })), target, place)] : []),
    ...(indicator.relation ? [relationLine(indicator, indicator.relation, place)] : []),
    ...(target && result ? [line(dated(result.year, observed), result, place)] : []),
    ...(target && !result ? [{ label: dated(target.year, observed), texts: missing }] : []),
    ...(newest && !result ? [line(dated(newest.year, observed), newest, place)] : []),
    ...(!target && !newest ? [{ label: m.figures_latest({}, { locale }), texts: missing }] : []),
  ];
}

/** The figures of a chart, each with its source. */
export function figureTable(indicator: Indicator, place: Place): EmbedTable {
  const { locale } = place;
  const goal = m.results_goal({}, { locale });
  const entries = indicatorEntries(indicator).map((entry): { year: number; row: EmbedText[] } => {
    const head = [{ text: String(entry.year) }, { text: entryName(entry.what, locale) }];
    if (entry.what === 'missing') return { year: entry.year, row: [...head, { text: m.figures_missing({}, { locale }) }, { text: '' }] };
    return { year: entry.year, row: [...head, { text: formatQuantity(entry.value, locale) }, sourceText(entry.value.source, place)] };
  });
  const goals = indicator.otherGoals
    .filter(({ variant }) => variant === null)
    .map((value) => ({
      year: value.year,
      row: [{ text: String(value.year) }, { text: goal }, { text: formatQuantity(value, locale) }, sourceText(value.source, place)],
    }));
  const rows = [...entries, ...goals].sort((a, b) => a.year - b.year).map(({ row }) => row);
  const columns = [m.table_year, m.table_what, m.embed_value, m.project_source].map((word) => word({}, { locale }));
  return { caption: m.figures_title({ name: readText(indicator.name, locale).text }, { locale }), columns, rows };
}

function line(
  label: string,
  value: Parameters<typeof formatQuantity>[0] & Pick<Indicator['targets'][number], 'source'>,
  place: Place,
): EmbedLine {
  return { label, texts: [{ text: formatQuantity(value, place.locale) }], source: sourceText(value.source, place) };
}

function relationLine({ source }: Indicator, { kind, of, than }: NonNullable<Indicator['relation']>, place: Place): EmbedLine {
  const { locale } = place;
  const words = { of: readText(of, locale).text, than: than ? readText(than, locale).text : '' };
  const sentences = {
    'grows-faster-than': m.figures_relation_faster,
    rising: m.figures_relation_rising,
    'unspecified-share': m.figures_relation_share,
  };
  return {
    label: m.figures_target({}, { locale }),
    texts: [{ text: sentences[kind](words, { locale }) }],
    source: sourceText(source, place),
  };
}
