import { getChangesAtom, getChangesJsonFeed, listChanges, type ChangeFilters } from '@policy/api';
import { connect, type Database } from '../database/connect.ts';
import { readCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { changeFeed } from './change-feed.ts';
import { findChanges, toChange } from './find-changes.ts';

/** As many entries as a feed has. */
const feedLength = 100;

export const changeRoutes = createRouter().openapi(listChanges, async (context) => {
  const { limit, cursor, ...filters } = context.req.valid('query');
  const before = cursor === undefined ? undefined : readCursor(cursor).position;
  const { rows, total } = await findChanges(connect(context.env.DB), filters, { limit, before });
  const placed = rows.map((row) => ({ ...row, id: String(row.id), position: row.id }));
  return context.json(
    toList(placed, total, { limit, url: context.req.url }, ({ position, ...row }) => toChange({ ...row, id: position })),
    200,
  );
});

changeRoutes.openapi(getChangesAtom, async (context) => {
  const feed = changeFeed(await newest(connect(context.env.DB), context.req.valid('query')), context.req.url, 'atom');
  return context.body(feed.atom1(), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
});

changeRoutes.openapi(getChangesJsonFeed, async (context) => {
  const feed = changeFeed(await newest(connect(context.env.DB), context.req.valid('query')), context.req.url, 'json');
  return context.body(feed.json1(), 200, { 'content-type': 'application/feed+json; charset=utf-8' }) as never;
});

async function newest(database: Database, filters: ChangeFilters) {
  const { rows } = await findChanges(database, filters, { limit: feedLength, before: undefined });
  return rows.slice(0, feedLength).map(toChange);
}
