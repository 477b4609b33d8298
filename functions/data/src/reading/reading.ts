import type { Context, MiddlewareHandler } from 'hono';
import { archiveRevision } from '../archive/archive-revision.ts';
import { isArchived } from '../archive/read-archive.ts';
import { offeredFormats } from '../formats/offered-formats.ts';
import { writeFormat } from '../formats/write-format.ts';
import type { Environment } from '../http/bindings.ts';
import { mediaTypes } from '../http/formats.ts';
import { badParameter, notAcceptable, noSuchRecord, noSuchRevision } from '../http/problem.ts';
import { meetsAll, readConditions } from './filter-records.ts';
import { summaryOf } from './list-summaries.ts';
import type { Reading } from './negotiate.ts';
import { pageOf } from './page-of.ts';
import { readQuery, type ReadingQuery } from './read-query.ts';
import { listOfRecord } from './read-routes.ts';
import { readRecord, readRecords, type Origin } from './read-records.ts';
import { reducedAnswer } from './reduced-answer.ts';
import type { JsonRecord } from './record-values.ts';
import { sortRecords } from './sort-records.ts';

/**
 * What every read of records has besides its route: older revisions, filters with operators, any order, other forms,
 * fewer fields, one language. The route itself answers whatever it can.
 */
export const reading: MiddlewareHandler<Environment> = async (context, next) => {
  const asked = context.var.reading;
  if (asked === undefined) return next();
  if (asked.format === undefined) throw notAcceptable(offeredFormats(asked.route).map((format) => mediaTypes[format]));
  if (asked.route.kind === 'other') return next();
  const query = readQuery(asked, new URL(context.req.url));
  const origin = await originOf(context);
  if (asked.format !== 'json') return writeFormat(context, asked, query, await readAll(context, asked, query, origin));

  // An address that names its revision answers the same way before and after the revision is archived.
  const isPlain = context.req.path.endsWith(asked.path) && !context.var.permanent;
  if (isPlain && origin.revision === 'live' && isOwn(asked, query)) await next();
  else context.res = context.json(await answerOf(context, asked, query, origin));
  if (context.res.status === 200 && (query.fields !== null || query.lang !== undefined)) {
    context.res = reducedAnswer((await context.res.json()) as JsonRecord, asked.route, query);
  }
  return undefined;
};

/** The archive for a revision that the address names; the tables for the newest, and until the archive has it. */
async function originOf(context: Context<Environment>): Promise<Origin> {
  const { env } = context;
  const { current, revision, permanent } = context.var;
  if (!permanent || revision === undefined) return { revision: 'live' };
  if (await isArchived(env.DB, revision.number)) return { revision: revision.number };
  if (revision.number !== current?.number) throw noSuchRevision(revision.number, current?.number ?? 0);
  // From now on its answers are promised: keep them before data, rules or code can change.
  archiveLater(context, revision.number);
  return { revision: 'live' };
}

/** Keeps the revision after the answer; where there is no after (scripts ask so), the next publication does. */
function archiveLater(context: Context<Environment>, revision: number): void {
  let later: typeof context.executionCtx;
  try {
    later = context.executionCtx;
  } catch {
    return;
  }
  const work = archiveRevision(context.env.DB, revision).catch((error: unknown) => {
    console.error(JSON.stringify({ level: 'error', event: 'archive-fault', revision, message: String(error) }));
  });
  later.waitUntil(work);
}

/** Whether the route itself knows how to answer. */
function isOwn({ route }: Reading, { sort, filter }: ReadingQuery): boolean {
  if (route.kind !== 'list') return true;
  const orders = route.path === '/projects' ? ['plan', 'name', 'kind', 'module'] : ['plan'];
  return filter === undefined && orders.includes(sort);
}

async function answerOf(context: Context<Environment>, asked: Reading, query: ReadingQuery, origin: Origin) {
  const records = await readAll(context, asked, query, origin);
  if (asked.route.kind !== 'list') return records[0]!.record;
  if (query.facets)
    throw badParameter([{ parameter: 'facets', detail: 'facets are only made for the newest revision and the list’s own filters' }]);
  const summary = summaryOf(
    asked.route.path,
    records.map(({ record }) => record),
  );
  return { ...pageOf(records, query, context.req.url), ...summary };
}

/** The record, or all records of the list that match, in the order asked for. */
async function readAll({ env }: Context<Environment>, { route, id, path }: Reading, query: ReadingQuery, origin: Origin) {
  if (route.kind !== 'list') {
    const list = listOfRecord(route)?.path ?? route.path;
    const record = await readRecord(env, path, origin, list, id ?? '');
    if (record === undefined) throw noSuchRecord(list.slice(list.lastIndexOf('/') + 1, -1), decodeURIComponent(id ?? ''));
    return [{ id: id ?? '', position: 0, record }];
  }
  const conditions = readConditions(query.filter, route.record!);
  const records = await readRecords(env, route.path, origin, query.own);
  const matching = records.filter(({ record }) => meetsAll(record, conditions));
  return query.sort === 'plan' ? matching : sortRecords(matching, query.sort, route.record!, query.language);
}
