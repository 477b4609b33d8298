import { createRoute, z } from '@hono/zod-openapi';
import { noQuery } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { idSchema, ownerSchema } from './text.ts';
import { conflict, idempotencyHeaders, refusals, security, unprocessable, wrongType } from './writing.ts';

export const webhookSchema = z
  .object({
    id: idSchema,
    department: ownerSchema.openapi({ description: 'Whose token made it' }),
    url: z.string(),
    module: ownerSchema.nullable(),
    indicator: z.string().nullable(),
    project: z.string().nullable(),
    active: z.boolean(),
    created: z.string(),
  })
  .openapi('Webhook', { description: 'An address that is told of every new revision, signed as Standard Webhooks has it' });
export type Webhook = z.infer<typeof webhookSchema>;

export const newWebhookSchema = webhookSchema
  .extend({ secret: z.string().openapi({ description: 'For checking the signatures; shown this once', example: 'whsec_…' }) })
  .openapi('NewWebhook');
export type NewWebhook = z.infer<typeof newWebhookSchema>;

export const webhookInputSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/u, error: 'must be an https address' }).max(500),
    module: ownerSchema.nullable().default(null).openapi({ description: 'Only changes of this module' }),
    indicator: idSchema.nullable().default(null),
    project: idSchema.nullable().default(null),
  })
  .openapi('WebhookInput');
export type WebhookInput = z.input<typeof webhookInputSchema>;

export const deliveryStateSchema = z
  .enum(['waiting', 'delivered', 'failing', 'dead'])
  .openapi('DeliveryState', { description: '`failing`: will be tried again; `dead`: was given up' });
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

export const deliverySchema = z
  .object({
    id: z.string().openapi({ description: 'The `webhook-id` that is sent' }),
    revision: z.int(),
    state: deliveryStateSchema,
    created: z.string(),
    attempts: z.array(z.object({ time: z.string(), status: z.int().nullable(), milliseconds: z.int(), error: z.string().nullable() })),
  })
  .openapi('Delivery');
export type Delivery = z.infer<typeof deliverySchema>;

const params = z.object({ id: idSchema });

export const listWebhooks = createRoute({
  method: 'get',
  path: '/webhooks',
  summary: 'Webhooks of the department',
  security,
  request: { query: noQuery },
  responses: {
    200: {
      description: 'All of them',
      content: { 'application/json': { schema: z.object({ items: z.array(webhookSchema) }).openapi('WebhookList') } },
    },
    ...refusals,
  },
});

export const createWebhook = createRoute({
  method: 'post',
  path: '/webhooks',
  summary: 'Have an address told of every new revision',
  security,
  request: {
    headers: idempotencyHeaders,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: webhookInputSchema } } },
  },
  responses: {
    201: { description: 'The webhook with its secret', content: { 'application/json': { schema: newWebhookSchema } } },
    ...badParameter,
    ...refusals,
    ...unprocessable,
    ...wrongType,
    ...conflict,
  },
});

export const deleteWebhook = createRoute({
  method: 'delete',
  path: '/webhooks/{id}',
  summary: 'Stop telling an address; its deliveries stay readable',
  security,
  request: { params, query: noQuery },
  responses: {
    200: { description: 'The webhook, no longer active', content: { 'application/json': { schema: webhookSchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
  },
});

export const listDeliveries = createRoute({
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  summary: 'The last hundred deliveries of a webhook, each with every attempt',
  security,
  request: { params, query: noQuery },
  responses: {
    200: {
      description: 'Newest first',
      content: { 'application/json': { schema: z.object({ items: z.array(deliverySchema) }).openapi('DeliveryList') } },
    },
    ...badParameter,
    ...notFound,
    ...refusals,
  },
});

export const retryDelivery = createRoute({
  method: 'post',
  path: '/webhooks/{id}/deliveries/{delivery}/retry',
  summary: 'Deliver again what was given up',
  security,
  request: { params: z.object({ id: idSchema, delivery: idSchema }), headers: idempotencyHeaders, query: noQuery },
  responses: {
    200: { description: 'The delivery', content: { 'application/json': { schema: deliverySchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
    ...conflict,
  },
});
