import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { ProposalAction } from '@policy/api';
import { requireThat } from '../database/require-that.ts';
import type { events } from '../database/schema/index.ts';
import { findLeveledEvents } from '../import/find-leveled-events.ts';
import { projectLife, type LeveledEvent } from '../import/project-lives.ts';

interface EventItem {
  project: string;
  record: string;
  action: ProposalAction;
  row: string | null;
  level: LeveledEvent['level'];
}

/** Whatever can have changed the events of a project: the log tells it all. */
const eventChanges = `(select count(*) from changes where kind = 'plan' or (kind = 'event' and project = ?))`;

/**
 * Statements that tell what becomes of the projects whose events a proposal changes, by the same rule as the import. They
 * break off their batch where events of such a project have changed since they were read.
 */
export async function lifeStatements(database: D1Database, proposal: string): Promise<D1PreparedStatement[]> {
  const { results } = await database
    .prepare(
      `select i.project, i.record, i.action, i.row, coalesce(s.level, n.row ->> '$.level') as level from proposal_items i
       left join sources s on s.id = i.row ->> '$.source'
       left join proposal_items n on n.proposal = i.proposal and n.kind = 'source' and n.record = i.row ->> '$.source'
       where i.proposal = ? and i.kind = 'event'`,
    )
    .bind(proposal)
    .all<EventItem>();
  if (results.length === 0) return [];
  const published = await database
    .prepare(`select metadata ->> '$.published' as published from editions limit 1`)
    .first<string>('published');
  const projects = [...new Set(results.map(({ project }) => project))];
  const statements = projects.map((project) =>
    ofProject(
      database,
      project,
      results.filter((item) => item.project === project),
      published ?? '',
    ),
  );
  return (await Promise.all(statements)).flat();
}

async function ofProject(
  database: D1Database,
  project: string,
  items: readonly EventItem[],
  published: string,
): Promise<D1PreparedStatement[]> {
  const known = await database.prepare(`select ${eventChanges} as n`).bind(project).first<number>('n');
  const touched = new Set(items.map(({ record }) => record));
  const others = (await findLeveledEvents(database, 'e.project = ?', project)).filter(({ id }) => !touched.has(id));
  const own = items.flatMap(({ row, level }): LeveledEvent[] =>
    row === null ? [] : [{ ...(JSON.parse(row) as typeof events.$inferSelect), level }],
  );
  const { life, knownAs } = projectLife([...others, ...own], published);
  return [
    requireThat(database, `${eventChanges} = ?`, project, known),
    database
      .prepare('update projects set life = ?, known_as = ? where id = ?')
      .bind(JSON.stringify(life), JSON.stringify(knownAs), project),
  ];
}
