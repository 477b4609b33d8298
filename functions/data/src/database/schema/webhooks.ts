import type { DeliveryState, Owner } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Addresses that want to be told of changes. */
export const webhooks = sqliteTable('webhooks', {
  id: text().primaryKey(),
  department: text().$type<Owner>().notNull(),
  token: text().notNull(),
  url: text().notNull(),
  /** Signing needs it in the clear; it is shown once and stands in no answer after that. */
  secret: text().notNull(),
  module: text().$type<Owner>(),
  indicator: text(),
  project: text(),
  active: integer({ mode: 'boolean' }).notNull().default(true),
  created: text().notNull(),
});

/** One revision told to one address. Made in the batch that makes the revision, so that none is forgotten. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    id: text().primaryKey(),
    webhook: text()
      .notNull()
      .references(() => webhooks.id),
    revision: integer().notNull(),
    state: text().$type<DeliveryState>().notNull(),
    created: text().notNull(),
    /** When it was last handed to the queue; null where it still waits for that. */
    queued: text(),
  },
  (table) => [index('webhook_deliveries_webhook').on(table.webhook, table.created), index('webhook_deliveries_state').on(table.state)],
);

/** Every attempt to deliver, with what came of it. */
export const webhookAttempts = sqliteTable(
  'webhook_attempts',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    delivery: text()
      .notNull()
      .references(() => webhookDeliveries.id),
    time: text().notNull(),
    /** Null where no answer came. */
    status: integer(),
    milliseconds: integer().notNull(),
    error: text(),
  },
  (table) => [index('webhook_attempts_delivery').on(table.delivery)],
);
