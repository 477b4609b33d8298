import type { Change, Comparator, EventKind, Locale, Text } from '@policy/api';
import {
  clausePath,
  dateInWords,
  eventKindName,
  formatQuantity,
  indicatorPath,
  languageOfName,
  projectPath,
  readText,
  sourcePath,
  type Reading,
} from '@policy/ui';
import * as m from '@policy/words/messages';
import type { ChangedNames } from './read-names.ts';
import { tellParticipation, type ToldStep } from './tell-participation.ts';

/** One change in words that a reader knows. */
export interface ToldChange {
  id: string;
  /** What was changed, with its page and the address of all its changes; null where that is the plan as a whole. */
  subject: (Reading & { path: string; about: string }) | null;
  /** What was done to it: “Value for 2010 corrected: 3.6% → 3.64%”. */
  text: string;
  /** Of what was published in the Chinese original only. */
  lang: string | undefined;
  /** Id of the publication that a value or an event comes from. */
  source: string | null;
  /** Where what a department said stands, if not on the page of the subject. */
  place: ToldStep['place'];
}

/** The columns of a record before and after that are told (`functions/data`, one for each kind of record). */
type Row = Partial<{
  value: number;
  upper: number | null;
  comparator: Comparator;
  unit: Text;
  scale: number;
  year: number;
  kind: EventKind;
  date: string | null;
  statement: Text;
  title: string;
  source: string;
}>;

const values = { add: m.changes_value_added, revise: m.changes_value_corrected, withdraw: m.changes_value_withdrawn };
const events = { add: m.changes_event_added, revise: m.changes_event_corrected, withdraw: m.changes_event_withdrawn };
const sources = { add: m.changes_source_added, revise: m.changes_source_corrected, withdraw: m.changes_source_withdrawn };

/** Tells one change; what this build does not know of is told by its kind and id. */
export function tellChange(change: Change, names: ChangedNames, locale: Locale): ToldChange {
  const before = change.before as Row | null;
  const after = change.after as Row | null;
  const row = after ?? before ?? {};
  const subject = subjectOf(change, row, names, locale);
  const told = { id: change.id, subject, lang: undefined, source: row.source ?? null, place: null };
  const words = { locale };
  const step = tellParticipation(change, locale);
  // A contribution concerns nothing but itself.
  if (step) return { ...told, ...step, source: null, place: subject?.path === step.place?.path ? null : step.place };
  if (change.kind === 'plan') {
    return { ...told, text: (change.revision === 1 ? m.changes_import_first : m.changes_import)({}, words) };
  }
  const action = change.action as keyof typeof values;
  if (change.kind === 'observation' && action in values) return { ...told, text: tellValue(action, { before, after }, locale) };
  if (change.kind === 'source' && action in sources) return { ...told, text: sources[action]({}, words), source: null };
  if (change.kind === 'event' && action in events && row.statement) {
    const { text, lang } = readText(row.statement, locale);
    const what = eventKindName(row.kind!, locale);
    const dated = row.date ? m.changes_event_dated({ what, date: dateInWords(row.date, locale) }, words) : what;
    return { ...told, text: events[action]({ event: m.timeline_entry_what({ what: dated, title: text }, words) }, words), lang };
  }
  return { ...told, text: m.changes_other({ kind: change.kind, record: change.record }, words) };
}

function tellValue(action: keyof typeof values, { before, after }: { before: Row | null; after: Row | null }, locale: Locale): string {
  const words = { locale };
  const [old, current] = [quantityOf(before, locale), quantityOf(after, locale)];
  const year = String((after ?? before)?.year ?? '');
  if (action !== 'revise') return values[action]({ year, value: current ?? old ?? '' }, words);
  // What was corrected may be something else, such as the source.
  if (old === current) return m.changes_value_details({ year, value: current ?? '' }, words);
  return m.changes_value_corrected({ year, before: old ?? '', after: current ?? '' }, words);
}

function quantityOf(row: Row | null, locale: Locale): string | null {
  if (row?.value === undefined || !row.unit || !row.comparator || !row.scale) return null;
  const { value, upper, comparator, unit, scale } = row;
  return formatQuantity({ value, comparator, unit, scale, ...(typeof upper === 'number' ? { upper } : {}) }, locale);
}

function subjectOf(change: Change, row: Row, names: ChangedNames, locale: Locale): ToldChange['subject'] {
  const { indicator, project, clause, kind, record } = change;
  const module = change.module ?? 'plan';
  const nameOf = (known: Text | undefined, id: string): Reading => (known ? readText(known, locale) : { text: id, lang: undefined });
  if (indicator !== null) {
    const path = indicatorPath({ module, id: indicator });
    return { ...nameOf(names.indicators[indicator], indicator), path, about: `indicator:${indicator}` };
  }
  if (project !== null) {
    return { ...nameOf(names.projects[project], project), path: projectPath({ module, id: project }), about: `project:${project}` };
  }
  if (kind === 'source') {
    const title = row.title ?? record;
    return { text: title, lang: languageOfName(title), path: sourcePath(record), about: `source:${record}` };
  }
  if (kind === 'consultation') {
    const name = nameOf(names.consultations[record], m.following_consultation({ id: record }, { locale }));
    return { ...name, path: `/consultations/${record}`, about: `consultation:${record}` };
  }
  if (kind === 'question' && clause === null) {
    const text = m.participation_question_title({ id: record }, { locale });
    return { text, lang: undefined, path: `/questions/${record}`, about: `question:${record}` };
  }
  if (clause === null) return null;
  return { text: m.shell_clause({ id: clause }, { locale }), lang: undefined, path: clausePath(clause), about: `clause:${clause}` };
}
