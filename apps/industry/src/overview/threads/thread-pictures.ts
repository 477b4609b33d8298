import type { LifeStatus, Locale, Text } from '@policy/api';
import type { Stage } from '@policy/pages';
import { lifeStatusName, readText } from '@policy/ui';
import { curveBumpX, line } from 'd3-shape';
import { layThreads, type Knot, type Thread, type ThreadMeasures } from './lay-threads.ts';
import { formNames } from './project-form.ts';

type Anchor = 'start' | 'middle' | 'end';

export interface PlacedName {
  id: string;
  text: string;
  count: number;
  anchor: Anchor;
  x: number;
  y: number;
}

/** Everything of a picture that has a place in it. */
export interface ThreadPicture {
  width: number;
  height: number;
  titles: PlacedName[];
  clauses: PlacedName[];
  forms: PlacedName[];
  outcomes: PlacedName[];
  knots: { x: number; y: number; width: number; height: number }[];
  /** Those of which nothing is known first: the others lie above them. */
  threads: { project: Thread['project']; status: LifeStatus; path: string }[];
}

interface Form extends ThreadMeasures {
  width: number;
  /** Left edges of the rows of knots, and how wide a knot is. */
  rows: number[];
  knot: number;
}

const wideRows = { clauses: 250, forms: 600, outcomes: 930 };
const wide: Form = { width: 1120, step: 3.2, gap: 13, stageGap: 42, top: 30, withForms: true, rows: Object.values(wideRows), knot: 8 };
const narrow: Form = { width: 324, step: 2.8, gap: 21, stageGap: 40, top: 60, withForms: false, rows: [0, 318], knot: 6 };

const outline = line<[number, number]>().curve(curveBumpX);

/** Names beside their knots. */
export function drawWide(stages: Stage[], locale: Locale): ThreadPicture {
  const { laid, ...drawn } = draw(stages, wide);
  return {
    ...drawn,
    titles: laid.stages.map(({ id, title, count, top }) => nameAt(id, title, count, 'start', 0, top + 38, locale)),
    clauses: laid.clauses.map((knot) => nameAt(knot.id, knot.name, knot.count, 'end', wideRows.clauses - 10, middleOf(knot) + 5, locale)),
    forms: laid.forms.map((knot) =>
      nameAt(knot.id, formNames[knot.id], knot.count, 'middle', wideRows.forms + wide.knot / 2, knot.from - 8, locale),
    ),
    outcomes: laid.outcomes.map((knot) => outcomeAt(knot, 'start', wideRows.outcomes + wide.knot + 10, middleOf(knot) + 5, locale)),
  };
}

/** Names above their knots. */
export function drawNarrow(stages: Stage[], locale: Locale): ThreadPicture {
  const { laid, ...drawn } = draw(stages, narrow);
  return {
    ...drawn,
    titles: laid.stages.map(({ id, title, count, top }) => nameAt(id, title, count, 'start', 0, top + 36, locale)),
    clauses: laid.clauses.map((knot) => nameAt(knot.id, knot.name, knot.count, 'start', 0, knot.from - 5, locale)),
    forms: [],
    outcomes: laid.outcomes.map((knot) => outcomeAt(knot, 'end', narrow.width, knot.from - 6, locale)),
  };
}

function draw(stages: Stage[], form: Form) {
  const laid = layThreads(stages, form);
  const boxesAt = (row: number, knots: Knot[]) =>
    knots.map(({ from, to }) => ({ x: form.rows[row]!, y: round(from), width: form.knot, height: round(to - from) }));
  const pathOf = (places: number[]) =>
    outline(
      places.flatMap((place, row): [number, number][] => {
        const left = form.rows[row]!;
        const right: [number, number] = [left + form.knot, place];
        return row === places.length - 1 ? [[left, place]] : row === 0 ? [right] : [[left, place], right];
      }),
    ) ?? '';
  const threads = laid.threads.map(({ project, status, at }) => ({ project, status, path: pathOf(at) }));
  const isUnknown = ({ status }: { status: LifeStatus }) => status === 'not-yet-sourced';
  return {
    laid,
    width: form.width,
    height: round(laid.height + 12),
    knots: [laid.clauses, ...(form.withForms ? [laid.forms] : []), laid.outcomes].flatMap((knots, row) => boxesAt(row, knots)),
    threads: [...threads.filter(isUnknown), ...threads.filter((thread) => !isUnknown(thread))],
  };
}

function nameAt(id: string, text: Text, count: number, anchor: Anchor, x: number, y: number, locale: Locale): PlacedName {
  return { id, text: readText(text, locale).text, count, anchor, x, y: round(y) };
}

function outcomeAt({ id, count }: Knot<LifeStatus>, anchor: Anchor, x: number, y: number, locale: Locale): PlacedName {
  return { id, text: lifeStatusName(id, locale), count, anchor, x, y: round(y) };
}

function middleOf({ from, to }: Knot): number {
  return (from + to) / 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
