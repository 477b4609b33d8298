import type { Event, Implementation, Measure, OrganisationReference, Project, ProjectLife, Source, Text } from '@policy/api';
import { projectPath } from '@policy/ui';

/** A project or a measure of the plan with what is known of it, for pages that tell what the plan sets. */
export interface Task {
  id: string;
  kind: 'project' | 'measure';
  /** Where it has its place, below base and locale. */
  path: string;
  name: Text;
  clause: string;
  quote: string;
  source: Source;
  organisations: OrganisationReference[];
  /** What the rule makes of a project's events; null for a measure, which is no thing that could be opened or dropped. */
  life: ProjectLife | null;
  /** Of a project the event that decides; of a measure every event of something that its quote names. */
  events: Event[];
  /** Of a project: who, when, with what money and by which act, as sources tell. They name no measures. */
  carriedOut: Implementation[];
  /** How many such records its clause has. */
  ofClause: number;
}

/**
 * @param events of the module, or more
 * @param records how its clause was carried out, or more
 */
export function projectTask(project: Project, events: Event[], records: Implementation[] = []): Task {
  const { id, name, clause, quote, source, organisations, life } = project;
  const decisive = events.filter((event) => event.id === life.decidedBy);
  const carriedOut = records.filter(({ projects }) => projects.some((each) => each.id === id));
  const about = { name, clause, quote, source, organisations };
  return {
    id,
    kind: 'project',
    path: projectPath(project),
    ...about,
    life,
    events: decisive,
    carriedOut,
    ofClause: countOf(clause, records),
  };
}

/**
 * An event that happened to no project of its own belongs to the measure of the same clause whose quote has the printed name of what it
 * happened to.
 */
export function measureTask(measure: Measure, events: Event[], records: Implementation[] = []): Task {
  const { id, module, name, clause, quote, source, organisations } = measure;
  const named = events.filter((event) => event.project === null && event.clause === clause && quote.includes(event.printed));
  const path = `/measures?module=${module}#${id}`;
  const about = { name, clause, quote, source, organisations };
  return { id, kind: 'measure', path, ...about, life: null, events: named, carriedOut: [], ofClause: countOf(clause, records) };
}

function countOf(clause: string, records: Implementation[]): number {
  return records.filter((record) => record.clause === clause).length;
}
