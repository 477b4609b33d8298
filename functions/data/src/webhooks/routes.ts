import { createWebhook, deleteWebhook, listDeliveries, listWebhooks, retryDelivery, type Delivery, type Webhook } from '@policy/api';
import type { D1Database } from '@cloudflare/workers-types';
import { desc, eq, inArray } from 'drizzle-orm';
import { changeStatements, type Change } from '../changes/change-statements.ts';
import { connect } from '../database/connect.ts';
import { webhookAttempts, webhookDeliveries, webhooks } from '../database/schema/index.ts';
import { conflicting, noSuchRecord, unprocessable } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import { requireActor, requireOwn, type Actor } from '../tokens/actor.ts';
import { addressFault } from './check-address.ts';
import { sendWaiting } from './queue.ts';
import { newSecret } from './signature.ts';

type WebhookRow = typeof webhooks.$inferSelect;
type DeliveryRow = typeof webhookDeliveries.$inferSelect;

/** More addresses than a department can have a use for. */
const most = 20;

export const webhookRoutes = createRouter()
  .openapi(listWebhooks, async (context) => {
    const { department } = requireActor(context, 'manage');
    const rows = await connect(context.env.DB)
      .select()
      .from(webhooks)
      .where(eq(webhooks.department, department))
      .orderBy(desc(webhooks.created));
    return context.json({ items: rows.map(toWebhook) }, 200);
  })
  .openapi(createWebhook, async (context) => {
    const actor = requireActor(context, 'manage');
    const input = context.req.valid('json');
    const fault = addressFault(input.url, context.env.LOCAL_WEBHOOKS === 'allow');
    if (fault !== null) throw unprocessable([{ parameter: 'url', detail: fault }]);
    const own = await connect(context.env.DB).select().from(webhooks).where(eq(webhooks.department, actor.department));
    if (own.filter(({ active }) => active).length >= most) throw conflicting(`A department may have ${most} webhooks: delete one first.`);
    const time = new Date();
    const { token, department } = actor;
    const row = { ...input, id: crypto.randomUUID(), department, token, secret: newSecret(), active: true, created: time.toISOString() };
    await context.env.DB.batch([
      ...insertStatements(context.env.DB, tableRows(webhooks, [row])),
      ...changeStatements(context.env.DB, [toChange(actor, 'create-webhook', row)], { time, published: false }),
    ]);
    return context.json({ ...toWebhook(row), secret: row.secret }, 201);
  })
  .openapi(deleteWebhook, async (context) => {
    const actor = requireActor(context, 'manage');
    const row = await findOwnWebhook(context.env.DB, actor, context.req.valid('param').id);
    await context.env.DB.batch([
      context.env.DB.prepare('update webhooks set active = 0 where id = ?').bind(row.id),
      ...changeStatements(context.env.DB, [toChange(actor, 'delete-webhook', row)], { time: new Date(), published: false }),
    ]);
    return context.json(toWebhook({ ...row, active: false }), 200);
  })
  .openapi(listDeliveries, async (context) => {
    const actor = requireActor(context, 'manage');
    const row = await findOwnWebhook(context.env.DB, actor, context.req.valid('param').id);
    const database = connect(context.env.DB);
    const rows = await database
      .select()
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.webhook, row.id))
      .orderBy(desc(webhookDeliveries.revision), webhookDeliveries.id)
      .limit(100);
    return context.json({ items: await withAttempts(context.env.DB, rows) }, 200);
  })
  .openapi(retryDelivery, async (context) => {
    const actor = requireActor(context, 'manage');
    const { id, delivery } = context.req.valid('param');
    const webhook = await findOwnWebhook(context.env.DB, actor, id);
    const database = connect(context.env.DB);
    const [row] = await database.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, delivery));
    if (row === undefined || row.webhook !== webhook.id) throw noSuchRecord('delivery', delivery);
    if (row.state !== 'dead') throw conflicting(`Only what was given up can be delivered again. This one is ${row.state}.`);
    await database.update(webhookDeliveries).set({ state: 'waiting', queued: null }).where(eq(webhookDeliveries.id, delivery));
    await sendWaiting(context.env);
    const [answer] = await withAttempts(context.env.DB, [{ ...row, state: 'waiting' }]);
    return context.json(answer!, 200);
  });

async function findOwnWebhook(database: D1Database, actor: Actor, id: string): Promise<WebhookRow> {
  const [row] = await connect(database).select().from(webhooks).where(eq(webhooks.id, id));
  if (row === undefined) throw noSuchRecord('webhook', id);
  requireOwn(actor, row.department, `The webhook “${id}”`);
  return row;
}

async function withAttempts(database: D1Database, rows: readonly DeliveryRow[]): Promise<Delivery[]> {
  const ids = rows.map(({ id }) => id);
  const attempts = await connect(database)
    .select()
    .from(webhookAttempts)
    .where(inArray(webhookAttempts.delivery, ids))
    .orderBy(webhookAttempts.id);
  return rows.map(({ id, revision, state, created }) => ({
    id,
    revision,
    state,
    created,
    attempts: attempts
      .filter(({ delivery }) => delivery === id)
      .map(({ time, status, milliseconds, error }) => ({ time, status, milliseconds, error })),
  }));
}

function toWebhook({ id, department, url, module, indicator, project, active, created }: WebhookRow): Webhook {
  return { id, department, url, module, indicator, project, active, created };
}

function toChange({ name, department }: Actor, action: string, { id, url }: Pick<WebhookRow, 'id' | 'url'>): Change {
  return { actor: name, department, module: department, action, kind: 'webhook', record: id, reason: `To ${new URL(url).host}` };
}
