import type { LifeStatus, Locale } from '@policy/api';
import { wrapText, type Stage } from '@policy/pages';
import { readText } from '@policy/ui';
import { drawRiver } from './draw-river.ts';
import { layRiver, type River, type RiverMark, type RiverMeasures, type RiverStage } from './lay-river.ts';

/** Everything of a picture that has a place in it. */
export interface RiverPicture {
  width: number;
  height: number;
  river: string;
  /** What carries all stages: a bank along the river. */
  bank: { x: number; y: number; width: number; height: number };
  /** Where the river goes on from one stage to the next. */
  passages: { x: number; y: number }[];
  titles: PlacedTitle[];
  names: { clause: string; lines: string[]; anchor: Anchor; x: number; y: number }[];
  marks: PlacedMark[];
}

type Anchor = 'start' | 'middle';

export interface PlacedTitle {
  id: string;
  text: string;
  count: number;
  anchor: Anchor;
  x: number;
  y: number;
}

export interface PlacedMark {
  project: RiverMark['project'];
  status: LifeStatus;
  x: number;
  y: number;
}

/** From line to line of the names. */
const line = 17;

const wide: RiverMeasures = { step: 25, most: 9, least: 80, gap: 8, stageGap: 30 };
/** The marks of each clause in one line. */
const wideBank: RiverMeasures = { step: 25, most: 1, least: 78, gap: 24, stageGap: 0 };
const narrow: RiverMeasures = { step: 32, most: 9, least: 33, gap: 34, stageGap: 48 };
/** Each clause of the bank is a line: its name, its marks. */
const narrowBank = { line: 36, step: 26, edge: 12 };

/** The river from left to right, above it the names, below it the bank. The last of the stages is what carries the others. */
export function drawWide(stages: Stage[], locale: Locale): RiverPicture {
  const river = layRiver(stages.slice(0, -1), wide);
  const bank = layRiver(stages.slice(-1), wideBank);
  const namesTop = 62;
  const middle = namesTop + 2 * line + 8 + river.half;
  const mouth = 44;
  const width = round(river.length + mouth);
  const bankTop = middle + river.half + 36;
  const bankHeight = 108;
  const bankStart = width - bank.length - 12;
  const namesOf = ({ reaches }: River, along: number, y: number) =>
    reaches.map(({ clause, name, from, to }) => {
      const lines = wrapText(readText(name, locale).text, 6.6, 2);
      return { clause, lines, anchor: 'middle' as const, x: round(along + (from + to) / 2), y: y + (2 - lines.length) * line };
    });
  const marksOf = ({ marks }: River, along: number, across: number) =>
    marks.map((mark) => ({ project: mark.project, status: mark.status, x: round(along + mark.along), y: round(across + mark.across) }));
  return {
    width,
    height: bankTop + bankHeight,
    river: drawRiver(river, middle, 'right', { lead: 0, mouth }),
    bank: { x: 0, y: bankTop, width, height: bankHeight },
    passages: river.stages.slice(1).map(({ from }) => ({ x: from, y: middle })),
    titles: [
      ...river.stages.map((stage) => titleOf(stage, locale, 'start', stage.from + wide.gap, 34)),
      ...bank.stages.map((stage) => titleOf(stage, locale, 'start', 16, bankTop + 44)),
    ],
    names: [...namesOf(river, 0, namesTop + line), ...namesOf(bank, bankStart, bankTop + 26)],
    marks: [...marksOf(river, 0, middle), ...marksOf(bank, bankStart, bankTop + bankHeight - 30)],
  };
}

/** The river from top to bottom, each name above its stretch, and at the end the bank, a line for each clause. */
export function drawNarrow(stages: Stage[], locale: Locale): RiverPicture {
  const river = layRiver(stages.slice(0, -1), narrow);
  const width = 324;
  const middle = width / 2;
  const mouth = 40;
  const bankTop = round(river.length + mouth + 16);
  const lineAt = (index: number): number => bankTop + 60 + (index + 0.5) * narrowBank.line;
  const groups = stages.at(-1)?.groups ?? [];
  const bankHeight = 60 + groups.length * narrowBank.line + 8;
  return {
    width,
    height: bankTop + bankHeight,
    river: drawRiver(river, middle, 'down', { lead: 24, mouth }),
    bank: { x: 0, y: bankTop, width, height: bankHeight },
    passages: [],
    titles: [
      ...river.stages.map((stage) => titleOf(stage, locale, 'middle', middle, round(stage.from + 8))),
      ...layRiver(stages.slice(-1), narrow).stages.map((stage) => titleOf(stage, locale, 'start', narrowBank.edge, bankTop + 38)),
    ],
    names: [
      ...river.reaches.map(({ clause, name, from }) => ({
        clause,
        lines: [readText(name, locale).text],
        anchor: 'middle' as const,
        x: middle,
        y: round(from - 4),
      })),
      ...groups.map(({ clause, name }, index) => ({
        clause,
        lines: [readText(name, locale).text],
        anchor: 'start' as const,
        x: narrowBank.edge,
        y: lineAt(index) + 5,
      })),
    ],
    marks: [
      ...river.marks.map(({ project, status, along, across }) => ({ project, status, x: round(middle + across), y: round(along) })),
      ...groups.flatMap(({ projects }, index) =>
        projects.map(({ id, module, name, life }, place) => ({
          project: { id, module, name },
          status: life.status,
          x: width - narrowBank.edge - 8 - (projects.length - 1 - place) * narrowBank.step,
          y: lineAt(index),
        })),
      ),
    ],
  };
}

function titleOf({ id, title, count }: RiverStage, locale: Locale, anchor: Anchor, x: number, y: number): PlacedTitle {
  return { id, text: readText(title, locale).text, count, anchor, x: round(x), y };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
