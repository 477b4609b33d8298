import type { TimelineEntry } from '@policy/api';

/** What the address of the timeline asks for; empty strings are no filter. The names are those of the data API. */
export const timelineQuery = ['module', 'kind', 'object'] as const;
export type TimelineFilter = Record<(typeof timelineQuery)[number], string>;

export function readTimelineFilter(query: URLSearchParams): TimelineFilter {
  const values = timelineQuery.map((name) => [name, query.get(name)?.trim() ?? '']);
  return Object.fromEntries(values) as TimelineFilter;
}

/** The entries that match every filter, in the order of time. */
export function selectEntries(entries: readonly TimelineEntry[], filter: TimelineFilter): TimelineEntry[] {
  const valueOf = (entry: TimelineEntry, name: keyof TimelineFilter) => (name === 'object' ? entry.object?.id : entry[name]);
  return entries.filter((entry) => timelineQuery.every((name) => filter[name] === '' || valueOf(entry, name) === filter[name]));
}

/** The filter as it stands in an address, without what is not asked for. */
export function writeTimelineFilter(filter: TimelineFilter): string {
  const query = new URLSearchParams(timelineQuery.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]));
  return query.size === 0 ? '' : `?${query}`;
}
