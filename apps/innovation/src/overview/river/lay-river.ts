import type { LifeStatus, Owner, Text } from '@policy/api';
import { projectsOf, type Stage } from '@policy/pages';

/** A project in the river. `along` is its place in the direction of the stream, `across` from the middle of it. */
export interface RiverMark {
  project: { id: string; module: Owner; name: Text };
  status: LifeStatus;
  along: number;
  across: number;
}

/** A clause's projects: a stretch of the river. */
export interface RiverReach {
  clause: string;
  name: Text;
  count: number;
  from: number;
  to: number;
  /** Half of its width. */
  half: number;
}

export interface RiverStage {
  id: string;
  title: Text;
  count: number;
  from: number;
  to: number;
}

export interface River {
  length: number;
  /** Half of its greatest width. */
  half: number;
  stages: RiverStage[];
  reaches: RiverReach[];
  marks: RiverMark[];
}

/** Measures of a river, in the units of its picture. */
export interface RiverMeasures {
  /** From mark to mark. */
  step: number;
  /** Marks that may stand beside each other across the stream. */
  most: number;
  /** Least length of a stretch: its name has to find room. */
  least: number;
  /** Room before each stretch, and besides that before each stage. */
  gap: number;
  stageGap: number;
}

/**
 * Lays the projects of stages along a river: stage by stage, clause by clause, as wide as there are projects. One mark for each project,
 * all of the same size.
 */
export function layRiver(stages: Stage[], { step, most, least, gap, stageGap }: RiverMeasures): River {
  const river: River = { length: 0, half: 0, stages: [], reaches: [], marks: [] };
  for (const stage of stages) {
    const stageFrom = river.length + stageGap;
    river.length = stageFrom;
    for (const { clause, name, projects } of stage.groups) {
      const lines = Math.ceil(projects.length / most);
      const inLine = Math.ceil(projects.length / lines);
      const from = river.length + gap;
      const to = from + Math.max(least, lines * step);
      const half = ((inLine + 1) * step) / 2;
      river.reaches.push({ clause, name, count: projects.length, from, to, half });
      for (const [index, { id, module, name: projectName, life }] of projects.entries()) {
        const line = Math.floor(index / inLine);
        const here = Math.min(inLine, projects.length - line * inLine);
        river.marks.push({
          project: { id, module, name: projectName },
          status: life.status,
          along: (from + to) / 2 + (line - (lines - 1) / 2) * step,
          across: ((index % inLine) - (here - 1) / 2) * step,
        });
      }
      river.length = to;
      river.half = Math.max(river.half, half);
    }
    river.stages.push({ id: stage.id, title: stage.title, count: projectsOf(stage).length, from: stageFrom, to: river.length });
  }
  return river;
}
