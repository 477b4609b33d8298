import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/**
 * Statement that notes, in the batch that makes a revision, which webhooks are to be told of it: those that want all
 * changes, and those whose module, indicator or project is among the changes.
 */
export function deliveryStatement(database: D1Database, time: Date): D1PreparedStatement {
  return database
    .prepare(
      `insert into webhook_deliveries (id, webhook, revision, state, created)
       select 'msg-' || lower(hex(randomblob(16))), w.id, (select max(number) from revisions), 'waiting', ?
       from webhooks w where w.active = 1 and exists (
         select 1 from changes c where c.revision = (select max(number) from revisions)
           and (w.module is null or c.module = w.module)
           and (w.indicator is null or c.indicator = w.indicator)
           and (w.project is null or c.project = w.project))`,
    )
    .bind(time.toISOString());
}
