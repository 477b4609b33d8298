import type { ExportedHandler } from '@cloudflare/workers-types';
import { createApp } from './app.ts';
import { noteConsultationDays } from './consultations/note-days.ts';
import type { Bindings } from './http/bindings.ts';
import { publishDue } from './proposals/publish-due.ts';
import { takeAsking } from './questions/take-asking.ts';
import { bury, deliver } from './webhooks/deliver.ts';
import { sendWaiting, type DeliveryMessage } from './webhooks/queue.ts';

const app = createApp();

export default {
  fetch: app.fetch as unknown as ExportedHandler<Bindings>['fetch'],

  /** Every minute: publish what is due, note which consultations opened and closed, hand over deliveries that still wait. */
  async scheduled(_, env) {
    await publishDue(env, new Date());
    await noteConsultationDays(env.DB, new Date());
    await sendWaiting(env);
  },

  async queue({ queue, messages }, env) {
    const handle = queue.endsWith('-dead') ? bury : deliver;
    // One receiver that is slow or gone must not hold up the others.
    await Promise.all(messages.map((message) => handle(env, message)));
  },
} satisfies ExportedHandler<Bindings, DeliveryMessage>;

/** A further entrypoint, for the shell's binding `ASKING` alone: what visitors ask. */
export const asking = {
  fetch: takeAsking as unknown as ExportedHandler<Bindings>['fetch'],
} satisfies ExportedHandler<Bindings>;
