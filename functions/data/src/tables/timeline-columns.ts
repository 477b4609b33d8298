import type { TimelineEntry } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { markColumns } from './mark-columns.ts';
import { sourcesColumns } from './sources-columns.ts';
import { textColumns } from './text-columns.ts';

/** An entry of the timeline as one line of a file; a goal or a value is value × scale in unit. */
export function timelineColumns(mark: DataMark): CsvColumn<TimelineEntry>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'what', of: ({ what }) => what },
    { name: 'module', of: ({ module }) => module },
    { name: 'clause', of: ({ clause }) => clause },
    { name: 'object_kind', of: ({ object }) => object?.kind },
    { name: 'object', of: ({ object }) => object?.id },
    ...textColumns<TimelineEntry>('object_name', ({ object }) => object?.name),
    { name: 'date', of: ({ date }) => date },
    { name: 'precision', of: ({ precision }) => precision },
    ...textColumns<TimelineEntry>('title', ({ title }) => title),
    { name: 'comparator', of: ({ figure }) => figure?.comparator },
    { name: 'value', of: ({ figure }) => figure?.value },
    { name: 'upper', of: ({ figure }) => figure?.upper },
    { name: 'scale', of: ({ figure }) => figure?.scale },
    ...textColumns<TimelineEntry>('unit', ({ figure }) => figure?.unit),
    { name: 'goal_of', of: ({ what, paper }) => (what === 'goal' ? (paper?.id ?? 'plan') : null) },
    { name: 'identity_sure', of: ({ sure }) => sure },
    { name: 'confidence', of: ({ confidence }) => confidence },
    ...sourcesColumns<TimelineEntry>(),
    ...markColumns(mark),
  ];
}
