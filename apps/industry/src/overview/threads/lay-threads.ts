import type { LifeStatus, Project, Text } from '@policy/api';
import { lifeStatuses, projectsOf, type Stage } from '@policy/pages';
import { formOf, projectForms, type ProjectForm } from './project-form.ts';

/** What threads run through: a clause, a form, an outcome. `from` to `to` is its place from top to bottom. */
export interface Knot<Id extends string = string> {
  id: Id;
  count: number;
  from: number;
  to: number;
}

export interface Thread {
  project: Pick<Project, 'id' | 'module' | 'name'>;
  status: LifeStatus;
  /** Its places in the knots of its clause, of its form where forms are passed, and of its outcome. */
  at: number[];
}

export interface Threads {
  height: number;
  stages: { id: string; title: Text; count: number; top: number }[];
  clauses: (Knot & { name: Text })[];
  forms: Knot<ProjectForm>[];
  outcomes: Knot<LifeStatus>[];
  threads: Thread[];
}

/** Measures in the units of the picture. */
export interface ThreadMeasures {
  /** From thread to thread. */
  step: number;
  /** Room above each clause, and above each stage besides. */
  gap: number;
  stageGap: number;
  /** Room above the first form and outcome, for their names. */
  top: number;
  /** Whether the threads pass the forms on their way. */
  withForms: boolean;
}

interface Strand {
  project: Project;
  clause: string;
  form: ProjectForm;
}

/**
 * Lays one thread for each project from its clause, through its form where there is room, to what became of it. Clauses stand in the order of the stages; in each
 * knot the threads lie in the order in which they come or go, so that they cross as little as they can.
 */
export function layThreads(stages: Stage[], { step, gap, stageGap, top, withForms }: ThreadMeasures): Threads {
  const strands: Strand[] = stages.flatMap(projectsOf).map((project) => ({ project, clause: project.clause, form: formOf[project.kind] }));
  const laid: Omit<Threads, 'forms' | 'outcomes' | 'threads' | 'height'> = { stages: [], clauses: [] };
  let height = 0;
  for (const stage of stages) {
    laid.stages.push({ id: stage.id, title: stage.title, count: projectsOf(stage).length, top: height });
    height += stageGap;
    for (const { clause, name, projects } of stage.groups) {
      const from = height + gap;
      height = from + projects.length * step;
      laid.clauses.push({ id: clause, name, count: projects.length, from, to: height });
    }
  }

  const inClause = strands.toSorted((a, b) => clauseAt(a) - clauseAt(b) || formFirst(a, b) || outcomeAt(a) - outcomeAt(b));
  const inForm = inClause.toSorted((a, b) => formFirst(a, b));
  const inOutcome = inForm.toSorted((a, b) => outcomeAt(a) - outcomeAt(b));
  const forms = withForms ? spread(projectForms, ({ form }) => form) : [];
  const outcomes = spread(lifeStatuses, ({ project }) => project.life.status);
  return {
    ...laid,
    height,
    forms,
    outcomes,
    threads: strands.map((strand) => ({
      project: { id: strand.project.id, module: strand.project.module, name: strand.project.name },
      status: strand.project.life.status,
      at: [
        placeIn(laid.clauses, strand.clause, inClause, ({ clause }) => clause, strand),
        ...(withForms ? [placeIn(forms, strand.form, inForm, ({ form }) => form, strand)] : []),
        placeIn(outcomes, strand.project.life.status, inOutcome, ({ project }) => project.life.status, strand),
      ],
    })),
  };

  function clauseAt({ clause }: Strand): number {
    return laid.clauses.findIndex(({ id }) => id === clause);
  }
  function formFirst(a: Strand, b: Strand): number {
    return withForms ? projectForms.indexOf(a.form) - projectForms.indexOf(b.form) : 0;
  }
  function outcomeAt({ project }: Strand): number {
    return lifeStatuses.indexOf(project.life.status);
  }

  /** Knots with the room that is left between them, over the whole height. */
  function spread<Id extends string>(ids: readonly Id[], idOf: (strand: Strand) => Id): Knot<Id>[] {
    const filled = ids
      .map((id) => ({ id, count: strands.filter((strand) => idOf(strand) === id).length }))
      .filter(({ count }) => count > 0);
    const room = (height - top - strands.length * step) / Math.max(1, filled.length - 1);
    let next = top;
    return filled.map(({ id, count }) => {
      const from = next;
      next = from + count * step + room;
      return { id, count, from, to: from + count * step };
    });
  }

  function placeIn(knots: Knot[], id: string, order: Strand[], idOf: (strand: Strand) => string, strand: Strand): number {
    const place = order.filter((other) => idOf(other) === id).indexOf(strand);
    return knots.find((knot) => knot.id === id)!.from + (place + 0.5) * step;
  }
}
