import type { Change, ClauseNode, Contradiction, Indicator, List, Measure, Programme, ProjectDetail } from '@policy/api';
import { ApiError, type ApiClient } from '@policy/api-client';
import { basicCapacity, hightechOutput, keyLaboratories, newMaterials, rdIntensity, southernUniversity } from '@policy/ui/testing';

const node = (id: string, kind: ClauseNode['kind'], module: ClauseNode['module'], children: ClauseNode[] = []): ClauseNode => ({
  id,
  kind,
  title: kind === 'paragraph' ? null : { zhHans: `${id}题`, zhHant: `${id}題`, en: `Title of ${id}` },
  editorial: kind === 'section',
  module,
  modules: [module],
  children,
});

/** Contents of a plan with clauses of talent, innovation and the whole plan. */
export const sampleTree: ClauseNode[] = [
  node('4', 'chapter', 'plan', [
    node('4.p1', 'paragraph', 'plan'),
    node('4.1', 'section', 'plan', [node('4.1.1', 'item', 'talent'), node('4.1.3', 'item', 'innovation')]),
    node('4.2', 'section', 'innovation', [node('4.2.p1', 'paragraph', 'innovation')]),
  ]),
  node('5', 'chapter', 'plan', [node('5.1', 'section', 'plan', [node('5.1.1', 'item', 'plan')])]),
];

export interface SampleRecords {
  tree?: ClauseNode[];
  indicators?: Indicator[];
  projects?: ProjectDetail[];
  programmes?: Programme[];
  contradictions?: Contradiction[];
  measures?: Measure[];
  changes?: Change[];
}

/**
 * A client of the data API that answers from a few records, with the API's filters by module and programme and its 404 and 400.
 * What no page should ask for throws.
 */
export function sampleApi({
  tree = sampleTree,
  indicators = [rdIntensity, hightechOutput, keyLaboratories],
  projects = [southernUniversity, newMaterials],
  programmes = [basicCapacity],
  contradictions = [],
  measures = [],
  changes = [],
}: SampleRecords = {}): ApiClient {
  const answers: Partial<ApiClient> = {
    plan: () => Promise.resolve({ tree } as Awaited<ReturnType<ApiClient['plan']>>),
    programmes: () => Promise.resolve(listOf(programmes)),
    indicators: ({ module } = {}) => Promise.resolve(listOf(indicators.filter((each) => module === undefined || each.module === module))),
    indicator: (id) => find(indicators, id),
    projects: ({ module, programme, clause, countsToward, limit } = {}) => {
      const matching = projects.filter(
        (each) =>
          (module === undefined || each.module === module) &&
          (programme === undefined || each.programme === programme) &&
          (clause === undefined || each.clause === clause) &&
          (countsToward === undefined || each.countsToward === countsToward),
      );
      return Promise.resolve({ ...listOf(matching), items: matching.slice(0, limit) });
    },
    project: (id) => find(projects, id),
    measures: ({ module } = {}) => Promise.resolve(listOf(measures.filter((each) => module === undefined || each.module === module))),
    changes: ({ indicator } = {}) => Promise.resolve(listOf(changes.filter((each) => each.indicator === indicator))),
    implementation: () => Promise.resolve(listOf([])),
    contradictions: ({ concerns } = {}) =>
      Promise.resolve(listOf(contradictions.filter((each) => each.concerns.some(({ id }) => id === concerns)))),
  };
  return new Proxy(answers as ApiClient, {
    get: (target, name) =>
      Reflect.get(target, name) ?? (() => Promise.reject(new Error(`No page should ask the API for ${String(name)}.`))),
  });
}

function listOf<Item>(items: Item[]): List<Item> {
  return { total: items.length, items, next: null };
}

function find<Item extends { id: string }>(items: Item[], id: string): Promise<Item> {
  const status = /^[a-z0-9-]+$/u.test(id) ? 404 : 400;
  const found = items.find((item) => item.id === id);
  return found ? Promise.resolve(found) : Promise.reject(new ApiError({ type: 'about:blank', title: 'No', status, detail: id }));
}
