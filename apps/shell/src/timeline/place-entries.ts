import type { Owner, TimelineEntry, TimelineKind } from '@policy/api';
import { scaleUtc } from 'd3-scale';
import { endOf, startOf } from './date-bounds.ts';
import { timelineKinds } from './timeline-names.ts';

/** One entry as a line from where its date may begin to where it may end, in per cent of the width. */
export interface TimelineMark {
  id: string;
  from: number;
  to: number;
  /** Place in the lane, from 0. */
  row: number;
  sure: boolean;
}

/** The entries of one kind in one module. */
export interface TimelineLane {
  kind: TimelineKind;
  rows: number;
  marks: TimelineMark[];
}

export interface TimelinePicture {
  modules: { module: Owner; lanes: TimelineLane[] }[];
  /** Years that the scale names. */
  ticks: { year: number; at: number }[];
  /** The plan's years. */
  period: { from: number; to: number };
}

/** Free at both ends of a year, so that one year's line ends before the next year's begins. */
const inset = 0.8;

/** What the shortest line takes, in per cent: it is drawn as a dot. */
const dot = 1.6;

/** Places every dated entry in the lane of its module and kind, in the order in which modules come; no two lines of a lane touch. */
export function placeEntries(entries: readonly TimelineEntry[], modules: readonly Owner[]): TimelinePicture {
  const dated = entries.flatMap((entry) => (entry.date === null ? [] : [{ entry, date: entry.date }]));
  const years = dated.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(2007, ...years), Math.max(2015, ...years)];
  const scale = scaleUtc([startOf(String(first)), endOf(String(last))], [0, 100]);
  const placed = dated.map(({ entry, date }) => ({
    entry,
    id: entry.id,
    sure: entry.sure,
    from: scale(startOf(date)) + (entry.precision === 'year' ? inset : 0),
    to: scale(endOf(date)) - (entry.precision === 'year' ? inset : 0),
  }));
  const lanesOf = (module: Owner) =>
    timelineKinds.flatMap((kind) => {
      const own = placed.filter(({ entry }) => entry.module === module && entry.kind === kind);
      return own.length === 0 ? [] : [toLane(kind, own)];
    });
  return {
    modules: modules.map((module) => ({ module, lanes: lanesOf(module) })).filter(({ lanes }) => lanes.length > 0),
    ticks: Array.from({ length: last - first + 1 }, (_, place) => first + place)
      .filter((year) => year % 5 === 0)
      .map((year) => ({ year, at: round(scale(startOf(String(year)))) })),
    period: { from: round(scale(startOf('2008'))), to: round(scale(endOf('2015'))) },
  };
}

/** Each line into the first row that is free where it begins. */
function toLane(kind: TimelineKind, lines: readonly Omit<TimelineMark, 'row'>[]): TimelineLane {
  const ends: number[] = [];
  const marks = lines
    .toSorted((a, b) => a.from - b.from)
    .map(({ id, sure, from, to }) => {
      const free = ends.findIndex((end) => end <= from);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(to, from + dot);
      return { id, sure, row, from: round(from), to: round(to) };
    });
  return { kind, rows: ends.length, marks };
}

/** Two decimals are less than a pixel. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}
