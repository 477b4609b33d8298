import type { Message } from '@cloudflare/workers-types';
import type { Bindings } from '../http/bindings.ts';
import { addressFault } from './check-address.ts';
import type { DeliveryMessage } from './queue.ts';
import { sign } from './signature.ts';

/** How long a receiver may take. */
const patience = 10_000;

/** Seconds until the next attempt, by the number of attempts so far; with `max_retries` of wrangler.jsonc these are two days. */
const delays = [5, 30, 120, 600, 3600, 4 * 3600, 12 * 3600, 24 * 3600];

interface Delivery {
  id: string;
  state: string;
  revision: number;
  url: string;
  secret: string;
  active: number;
  module: string | null;
  indicator: string | null;
  project: string | null;
}

interface Attempt {
  status: number | null;
  error: string | null;
  milliseconds: number;
}

/** Makes one delivery and notes the attempt; where it fails, the queue brings it back later. */
export async function deliver(env: Bindings, message: Message<DeliveryMessage>): Promise<void> {
  const delivery = await findDelivery(env, message.body.delivery);
  if (delivery === null || delivery.active === 0 || delivery.state === 'delivered') return message.ack();

  const attempt = await post(env, delivery);
  const isDelivered = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
  await noteAttempt(env, delivery.id, attempt, isDelivered ? 'delivered' : 'failing');
  if (isDelivered) return message.ack();
  message.retry({ delaySeconds: delays[Math.min(message.attempts, delays.length) - 1]! });
}

/** What the queue has given up. It stays readable, and can be asked for again. */
export async function bury(env: Bindings, message: Message<DeliveryMessage>): Promise<void> {
  await env.DB.prepare(`update webhook_deliveries set state = 'dead' where id = ? and state <> 'delivered'`)
    .bind(message.body.delivery)
    .run();
  message.ack();
}

async function post(env: Bindings, delivery: Delivery): Promise<Attempt> {
  const started = Date.now();
  const fault = addressFault(delivery.url, env.LOCAL_WEBHOOKS === 'allow');
  if (fault !== null) return { status: null, error: `The address ${fault}.`, milliseconds: 0 };
  const body = JSON.stringify(await findPayload(env, delivery));
  const timestamp = Math.floor(started / 1000);
  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      // A redirect could lead where the address itself may not.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'policy-portal-webhooks/1',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': await sign(delivery.secret, delivery.id, timestamp, body),
      },
      body,
    });
    await response.body?.cancel();
    return { status: response.status, error: null, milliseconds: Date.now() - started };
  } catch (error) {
    const isTimeOut = error instanceof Error && error.name === 'TimeoutError';
    const reason = isTimeOut ? `No answer within ${patience / 1000} seconds.` : 'No connection.';
    return { status: null, error: reason, milliseconds: Date.now() - started };
  }
}

function findDelivery(env: Bindings, id: string): Promise<Delivery | null> {
  return env.DB.prepare(
    `select d.id, d.state, d.revision, w.url, w.secret, w.active, w.module, w.indicator, w.project
     from webhook_deliveries d join webhooks w on w.id = d.webhook where d.id = ?`,
  )
    .bind(id)
    .first<Delivery>();
}

/** What is sent: the revision and how many of its changes concern the webhook. The changes themselves are read from the API. */
async function findPayload(env: Bindings, { revision, module, indicator, project }: Delivery) {
  const found = await env.DB.prepare(
    `select r.time, r.reason, (select count(*) from changes c where c.revision = r.number
       and (?2 is null or c.module = ?2) and (?3 is null or c.indicator = ?3) and (?4 is null or c.project = ?4)) as changes
     from revisions r where r.number = ?1`,
  )
    .bind(revision, module, indicator, project)
    .first<{ time: string; reason: string; changes: number }>();
  return {
    type: 'revision.published',
    timestamp: found?.time,
    data: { revision, reason: found?.reason, changes: found?.changes, module, indicator, project },
  };
}

async function noteAttempt(
  env: Bindings,
  id: string,
  { status, error, milliseconds }: Attempt,
  state: 'delivered' | 'failing',
): Promise<void> {
  await env.DB.batch([
    env.DB.prepare('insert into webhook_attempts (delivery, time, status, milliseconds, error) values (?, ?, ?, ?, ?)').bind(
      id,
      new Date().toISOString(),
      status,
      milliseconds,
      error,
    ),
    env.DB.prepare('update webhook_deliveries set state = ? where id = ?').bind(state, id),
  ]);
}
