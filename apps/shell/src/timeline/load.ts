import type { TimelineEntry, TimelineKind } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { isOwner, moduleName } from '@policy/pages';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { owners, timelineKindName, timelineKinds } from './timeline-names.ts';
import { readTimelineFilter, selectEntries, writeTimelineFilter } from './timeline-filter.ts';

export interface TimelineProps {
  /** The only thing whose entries are asked for: an indicator, a project or an act. */
  object: TimelineEntry['object'];
  fields: FilterField[];
  entries: TimelineEntry[];
  /** Query of the same entries in the data API and in the files. */
  query: string;
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<TimelineProps>> {
  const filter = readTimelineFilter(query);
  const all = await listAll(data.timeline, {});
  const entries = selectEntries(all, { ...filter, module: '', kind: '' });
  const labels = { module: m.record_module({}, { locale }), kind: m.timeline_kind({}, { locale }) };
  const values = { module: owners, kind: timelineKinds };
  const nameOf = (value: string) => (isOwner(value) ? moduleName(value, locale) : timelineKindName(value as TimelineKind, locale));
  const field = (name: keyof typeof values): FilterField => ({
    name,
    label: labels[name],
    value: filter[name],
    options: values[name].map((value) => {
      const count = entries.filter((entry) => entry[name] === value).length;
      return { value, label: m.explorer_choice({ name: nameOf(value), count }, { locale }) };
    }),
  });
  return {
    props: {
      object: filter.object === '' ? null : (entries[0]?.object ?? null),
      fields: (['module', 'kind'] as const).map(field),
      entries: selectEntries(entries, filter),
      query: writeTimelineFilter(filter),
    },
    head: { title: m.timeline_title({}, { locale }), description: m.timeline_lead({}, { locale }) },
  };
}
