import { linkHorizontal } from 'd3-shape';
import type { Text } from '@policy/api';
import { lookOf, type Look } from '@policy/pages';
import type { Side } from './parties.ts';
import { namesSomebody, type Tie, type TieGroup } from './ties.ts';

/** A line between the two cities: one tie, or the several measures of a group that name nobody nearer, taken together. */
export interface Bridge {
  tie: Tie | null;
  /** Ties that the line stands for. */
  count: number;
  look: Look;
  /** Lines of text that it needs. */
  lines: number;
}

/** A group with its bridges, below a heading. */
export interface Band {
  group: TieGroup;
  bridges: Bridge[];
}

export interface Cable {
  key: string;
  look: Look;
  path: string;
}

/** The picture's two fans of lines, from a city's point at half height to each bridge; in a box 100 wide and `height` high. */
export interface BridgeLayout {
  bands: Band[];
  height: number;
  cables: Record<Side, Cable[]>;
}

/**
 * Shares of the height, as the styles of `BridgePicture.vue` have them: half a line for what stands above and below a text, and two for a
 * heading.
 */
const shareOf = (lines: number): number => 2 * lines + 1;
const headingShare = 4;
/** More lines than these stand closer together. */
export const mostLines = 5;
/** Room for the text of a bridge and of a party, in widths of a Han character, as the styles of `BridgePicture.vue` have it. */
const room = { what: 23, party: 10 };

/**
 * Places the bridges one below the other. Text is measured roughly: a bridge that needs more room than reckoned makes all higher in
 * proportion, so the lines still meet.
 *
 * @param read text of a name in the reader's language
 * @param several text for a line that stands for many measures
 */
export function layBridges(groups: TieGroup[], read: (name: Text) => string, several: (count: number) => string): BridgeLayout {
  const bands = groups.map((group) => ({ group, bridges: bridgesOf(group, read, several) }));
  const height = bands.reduce((sum, { bridges }) => bridges.reduce((height, { lines }) => height + shareOf(lines), sum + headingShare), 0);
  return { bands, height, cables: layCables(bands, height) };
}

function bridgesOf({ ties }: TieGroup, read: (name: Text) => string, several: (count: number) => string): Bridge[] {
  const nameless = ties.filter((tie) => tie.task.kind === 'measure' && !namesSomebody(tie));
  const others = nameless.length > 1 ? nameless.length : 0;
  const own = others > 0 ? ties.filter((tie) => !nameless.includes(tie)) : ties;
  const bridges: Bridge[] = own.map((tie) => ({ tie, count: 1, look: lookOf(tie.task), lines: linesOf(tie, read) }));
  if (others > 0) bridges.push({ tie: null, count: others, look: 'measure', lines: linesIn(several(others), room.what) });
  return bridges;
}

function linesOf({ task, parties }: Tie, read: (name: Text) => string): number {
  const partyLines = Object.values(parties).map((side) => side.reduce((sum, { name }) => sum + linesIn(read(name), room.party), 0));
  return Math.min(Math.max(linesIn(read(task.name), room.what), ...partyLines), mostLines);
}

function linesIn(text: string, width: number): number {
  const length = [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.56), 0);
  return Math.max(1, Math.ceil(length / width));
}

function layCables(bands: Band[], height: number): BridgeLayout['cables'] {
  const link = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();
  const cables: BridgeLayout['cables'] = { shenzhen: [], 'hong-kong': [] };
  let top = 0;
  for (const { group, bridges } of bands) {
    top += headingShare;
    for (const { tie, look, lines } of bridges) {
      const [y, city] = [top + shareOf(lines) / 2, height / 2];
      const key = tie?.task.id ?? group.id;
      cables.shenzhen.push({ key, look, path: link({ source: [0, city], target: [100, y] })! });
      cables['hong-kong'].push({ key, look, path: link({ source: [0, y], target: [100, city] })! });
      top += shareOf(lines);
    }
  }
  return cables;
}
