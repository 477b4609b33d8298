import type { ClauseNode, Organisation, OrganisationReference, Text } from '@policy/api';
import type { Task } from '@policy/pages';
import { printedParties, type Party, type Side } from './parties.ts';

/** A project or measure that ties Shenzhen and Hong Kong, and who is named on either side; nobody means the city itself. */
export interface Tie {
  task: Task;
  parties: Record<Side, Party[]>;
}

/** Ties that belong together, in the order of the plan, projects first. */
export interface TieGroup {
  /** The clause with a heading of its own on the two cities; `general` for what stands in others. */
  id: string;
  title: Text | null;
  ties: Tie[];
}

/** How the plan prints the two cities together. */
const bothCities = '深港';

/**
 * Finds who works with whom. A project or measure ties the two cities if the heading of its clause or its own quote says 深港.
 * Its parties are the organisations that its record names, for a measure also those whose mention lies within its quote, and the words of
 * `printedParties`.
 *
 * @param clauses items and paragraphs of the plan, in its order
 * @param organisations with their mentions in these clauses
 */
export function findTies(tasks: Task[], clauses: ClauseNode[], organisations: Organisation[]): TieGroup[] {
  const tiesOf = (clause: ClauseNode): Tie[] =>
    tasks
      .filter((task) => task.clause === clause.id && (isOnBoth(clause) || task.quote.includes(bothCities)))
      .map((task) => ({ task, parties: partiesOf(task, organisations) }));
  const own = clauses.filter(isOnBoth).map((clause) => ({ id: clause.id, title: clause.title, ties: tiesOf(clause) }));
  const general = clauses.filter((clause) => !isOnBoth(clause)).flatMap(tiesOf);
  return [...own, { id: 'general', title: null, ties: general }].filter(({ ties }) => ties.length > 0);
}

function isOnBoth({ title }: ClauseNode): boolean {
  return title !== null && title.zhHans.includes(bothCities);
}

/** True if somebody nearer than the two cities is named. */
export function namesSomebody({ parties }: Tie): boolean {
  return parties.shenzhen.length + parties['hong-kong'].length > 0;
}

function partiesOf(task: Task, organisations: Organisation[]): Tie['parties'] {
  const parties: Tie['parties'] = { shenzhen: [], 'hong-kong': [] };
  for (const { id, name } of namedIn(task, organisations)) parties[sideOf(name)].push({ name, organisation: id });
  for (const { words, sides } of printedParties.filter((printed) => printed.task === task.id)) {
    for (const side of sides) parties[side].push({ name: words, organisation: null });
  }
  return parties;
}

function namedIn({ kind, source, organisations: named }: Task, organisations: Organisation[]): OrganisationReference[] {
  if (kind === 'project' || source.kind !== 'clause') return named;
  const { clause, start, end } = source;
  const isMentioned = ({ mentions }: Organisation) =>
    mentions.some((each) => each.clause === clause && each.start >= start && each.end <= end);
  return organisations.filter((organisation) => named.some(({ id }) => id === organisation.id) || isMentioned(organisation));
}

/** The side whose city the name of an organisation begins with. */
function sideOf(name: Text): Side {
  return name.zhHans.startsWith('香港') ? 'hong-kong' : 'shenzhen';
}
