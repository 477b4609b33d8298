import type { Indicator, Measure, Programme, Project, Text } from '@policy/api';

/** A part of a module's story in the module's own words, and the clauses that it is told from. */
export interface StageWords {
  id: string;
  title: Text;
  /** What the plan wants here, in a sentence or two. */
  says: Text;
  /** Ids of clauses, or of sections for all their clauses that no other stage names, in the order of the story. */
  clauses: string[];
  /** Short names of clauses for pictures: clause → name. A clause without one goes by its title. */
  short?: Record<string, Text>;
}

/** A stage with the records of its clauses. */
export interface Stage {
  id: string;
  title: Text;
  says: Text;
  /** Clauses with projects, in the order of the story. */
  groups: StageGroup[];
  measures: Measure[];
  /** Those whose target one of its clauses sets. */
  indicators: Indicator[];
  /** Programmes with projects of the module here. */
  programmes: { programme: Programme; projects: number }[];
  /** Projects of the module here that no programme names. */
  outsideProgrammes: number;
  /** How many records tell how a project was carried out: project → number, where there are any. */
  carriedOut: Record<string, number>;
}

export interface StageGroup {
  clause: string;
  name: Text;
  projects: Project[];
}

/** All projects of a stage, in the order of the story. */
export function projectsOf({ groups }: Pick<Stage, 'groups'>): Project[] {
  return groups.flatMap(({ projects }) => projects);
}
