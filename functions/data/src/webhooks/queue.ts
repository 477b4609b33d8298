import type { Bindings } from '../http/bindings.ts';

/** What goes through the queue: which delivery is to be made. All else is read when it is made. */
export interface DeliveryMessage {
  delivery: string;
}

/** As many as the queue takes at once. */
const batchSize = 100;

/**
 * Hands the deliveries that wait to the queue. They stand in the database already, so that one which is not handed over
 * now, say because the queue does not answer, is handed over by the clock.
 */
export async function sendWaiting(env: Bindings): Promise<void> {
  if (!env.WEBHOOKS) return;
  try {
    const { results } = await env.DB.prepare(
      `select id from webhook_deliveries where state = 'waiting' and queued is null order by created limit ${batchSize}`,
    ).all<{ id: string }>();
    if (results.length === 0) return;
    await env.WEBHOOKS.sendBatch(results.map(({ id }) => ({ body: { delivery: id } })));
    await env.DB.prepare(`update webhook_deliveries set queued = ? where id in (select value from json_each(?))`)
      .bind(new Date().toISOString(), JSON.stringify(results.map(({ id }) => id)))
      .run();
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'webhooks-not-queued', message: String(error) }));
  }
}
