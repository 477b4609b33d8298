import type { Plan } from '@policy/plan';

/** Ids of the copies, in the form that the data allows. */
const copyOf = (id: string, copy: number) => (copy === 0 ? id : `${id}-copy${copy}`);

/**
 * A plan of many times the text: the real one, and copies of its clauses, indicators, programmes, projects, measures,
 * organisations and facts under other ids. Each copy turns its texts (what stood at the end stands at the beginning), so that
 * names and phrases differ between copies while the characters stay as frequent as they are.
 */
export function enlargePlan(plan: Plan, times: number): Plan {
  const copies = Array.from({ length: times }, (_, copy) => (copy === 0 ? plan : copyPlan(plan, copy)));
  return {
    ...plan,
    clauses: copies.flatMap(({ clauses }) => clauses),
    indicators: copies.flatMap(({ indicators }) => indicators),
    programmes: copies.flatMap(({ programmes }) => programmes),
    projects: copies.flatMap(({ projects }) => projects),
    measures: copies.flatMap(({ measures }) => measures),
    organisations: copies.flatMap(({ organisations }) => organisations),
    facts: copies.flatMap(({ facts }) => facts),
  };
}

function copyPlan(plan: Plan, copy: number): Plan {
  const isReference = new Set(['id', 'clause', 'parent', 'section', 'programme']);
  const revive = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (isReference.has(key)) return copyOf(value, copy);
    return ['zhHans', 'zhHant', 'en'].includes(key) ? turn(value, copy) : value;
  };
  return JSON.parse(JSON.stringify(plan), revive as (key: string, value: unknown) => unknown) as Plan;
}

/** Moves the beginning of a text to its end; English at a word. */
function turn(text: string, copy: number): string {
  const place = text.length === 0 ? 0 : (copy * 7) % text.length;
  const cut = /[a-z]/u.test(text) ? text.indexOf(' ', place) + 1 : place;
  return text.slice(cut) + text.slice(0, cut);
}
