import { z } from '@hono/zod-openapi';
import { problemContent } from './problem.ts';

/** What a token may do for its department. */
export const abilities = ['read-drafts', 'propose', 'review', 'publish', 'manage'] as const;
export const abilitySchema = z.enum(abilities).openapi('Ability', {
  description: '`manage`: tokens, webhooks and settings of the department. Every ability includes `read-drafts`',
});
export type Ability = z.infer<typeof abilitySchema>;

/** Names of the ways to identify oneself, as the OpenAPI document declares them. */
export const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'A department’s token: `Authorization: Bearer …`. Made and shown once by `portal-data token create`',
  },
  access: {
    type: 'apiKey',
    in: 'header',
    name: 'Cf-Access-Jwt-Assertion',
    description: 'Set by Cloudflare Access for those who signed in there; verified against the team’s keys',
  },
} as const;

/** Of every route that is not for all. */
export const security: Record<string, string[]>[] = [{ bearer: [] }, { access: [] }];

/** Texts of departments: all three languages, none of them empty. */
export const writtenTextSchema = z
  .strictObject({ zhHans: filled(2000), zhHant: filled(2000), en: filled(2000) })
  .openapi('WrittenText', { description: 'All three languages are needed; the Chinese original, `zhHans`, is authoritative' });

/** Why something is done: stands in the log for good. */
export const reasonSchema = filled(1000).openapi({
  description: 'Why; stands in the public log',
  example: 'The bureau revised the figure',
});

/** A text with something in it, and no longer than that. */
export function filled(longest: number) {
  return z
    .string()
    .max(longest, `at most ${longest} characters`)
    .regex(/\S/u, 'must not be empty')
    .regex(/^[^\p{Cs}\p{Cc}]*$/u, 'must not hold control characters');
}

const versionTag = z
  .string()
  .regex(/^"[^"]+"$/u, 'give the entity tag of the last answer, such as "3"')
  .openapi({ example: '"3"' });

/** Optional for the schema, so that its absence is answered with 428 and not with 400. */
export const ifMatchHeaders = z.object({
  'if-match': versionTag.optional().openapi({ description: 'The `ETag` of the version that is to be changed. Required', example: '"3"' }),
});

export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(8, 'use 8 to 200 characters')
    .max(200, 'use 8 to 200 characters')
    .regex(/^[\x21-\x7e]+$/u, 'use printable ASCII characters')
    .optional()
    .openapi({ description: 'A text of your own, new for each task: the same request sent again is then carried out once' }),
});

export const entityTagHeader = {
  ETag: { description: 'Version, for `If-Match`', schema: { type: 'string' as const }, required: true },
};

/** How any route that is not for all may refuse. */
export const refusals = {
  401: { description: 'No valid token; `WWW-Authenticate` says which kind is needed', content: problemContent },
  403: { description: 'The token may not do this; the answer says what is missing', content: problemContent },
  429: { description: 'Too many requests; `Retry-After` says when to go on', content: problemContent },
};

export const unprocessable = {
  422: { description: 'The content is wrong; `errors` names each field and the fix', content: problemContent },
};
export const tooLarge = { 413: { description: 'The body is too large; the answer says how large it may be', content: problemContent } };
export const wrongType = { 415: { description: 'The body is of a type that this route does not take', content: problemContent } };
export const conflict = { 409: { description: 'The state of the record does not allow this now', content: problemContent } };
export const stale = {
  412: { description: 'Changed by somebody else in the meantime: `yours` and `current` hold both versions', content: problemContent },
  428: { description: '`If-Match` is missing', content: problemContent },
};
