import type { z } from '@hono/zod-openapi';
import type { organisationQuerySchema } from '@policy/api';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import type { Database } from '../database/connect.ts';
import { mentions, organisations } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

const withMentions = { mentions: { orderBy: asc(mentions.position) } } as const;
const taskColumns = { id: true, module: true, clause: true, name: true, position: true } as const;

/** A page of the matching organisations, one row more than the limit if there is a next page, and how many match in all. */
export async function findOrganisations(database: Database, query: z.infer<typeof organisationQuerySchema>) {
  const { kind, clause, limit, cursor } = query;
  const filter = and(
    isEqual(organisations.kind, kind),
    clause === undefined ? undefined : inArray(organisations.id, mentionedIn(database, clause)),
  );
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(organisations).where(filter),
    database.query.organisations.findMany({
      where: and(filter, afterCursor(organisations, cursor)),
      orderBy: asc(organisations.position),
      limit: limit + 1,
      with: withMentions,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The organisation with its mentions and the projects and measures that name it; undefined where there is none. */
export function findOrganisation(database: Database, id: string) {
  return database.query.organisations.findFirst({
    where: eq(organisations.id, id),
    with: {
      ...withMentions,
      projects: { columns: {}, with: { of: { columns: taskColumns } } },
      measures: { columns: {}, with: { of: { columns: taskColumns } } },
    },
  });
}

export type OrganisationRow = Awaited<ReturnType<typeof findOrganisations>>['rows'][number];
export type OrganisationDetailRow = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>;

function mentionedIn(database: Database, clause: string) {
  return database.select({ id: mentions.organisation }).from(mentions).where(isBelowClause(mentions.clause, clause));
}
