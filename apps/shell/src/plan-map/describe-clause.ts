import type { Locale, Status } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { knownName, type MapClause } from '@policy/pages';

const statusNames = {
  achieved: m.status_achieved,
  missed: m.status_missed,
  'on-track': m.status_on_track,
  behind: m.status_behind,
  'no-data': m.status_no_data,
  'not-assessable': m.status_not_assessable,
};

/** A status in words, for where no `StatusBadge` can stand. */
export function statusName(status: Status, locale: Locale): string {
  return statusNames[status]({}, { locale });
}

/** Number, title and everything that the map shows of a clause: `4.1.1 Higher education – projects: 6, measures: 2`. */
export function describeClause({ id, title, indicators, projects, measures, figures, known }: MapClause, locale: Locale): string {
  const words = { locale };
  const facts = [
    ...indicators.map(({ name, status }) =>
      m.reader_remark({ text: readText(name, locale).text, remark: statusName(status, locale) }, words),
    ),
    ...(projects > 0 ? [m.reader_count_projects({ count: projects }, words)] : []),
    ...(measures > 0 ? [m.reader_count_measures({ count: measures }, words)] : []),
    ...(figures > 0 ? [m.reader_count_figures({ count: figures }, words)] : []),
    ...(known === 'nothing' ? [knownName('nothing', locale)] : []),
  ];
  const name = title ? `${id} ${readText(title, locale).text}` : m.shell_clause({ id }, words);
  return `${name} – ${facts.join(m.list_separator({}, words))}`;
}
