import { z } from '@hono/zod-openapi';

export const locales = ['zh-hans', 'zh-hant', 'en'] as const;
export const localeSchema = z.enum(locales).openapi('Locale');
export type Locale = z.infer<typeof localeSchema>;

/** A name or a text in the portal's three languages. The Chinese original, `zhHans`, is authoritative. */
export const textSchema = z
  .object({
    zhHans: z.string().openapi({ description: 'Simplified Chinese: the original', example: '全社会研发投入占全市生产总值的比重' }),
    zhHant: z.string().openapi({
      description: 'Traditional Chinese in Hong Kong usage, made from the original',
      example: '全社會研發投入佔全市生產總值的比重',
    }),
    en: z.string().openapi({ description: 'English translation', example: 'R&D expenditure as a share of GDP' }),
  })
  .openapi('Text');
export type Text = z.infer<typeof textSchema>;

export const moduleIds = ['innovation', 'industry', 'talent', 'shenzhen-hongkong'] as const;

/** The module that owns a record; `plan` is the whole plan, shown by the shell itself. */
export const ownerSchema = z
  .enum([...moduleIds, 'plan'])
  .openapi('Owner', { description: 'Module that owns the record; `plan` for the whole plan' });
export type Owner = z.infer<typeof ownerSchema>;

export const idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.-]*$/u, 'use lower-case letters, digits, dots and hyphens')
  .openapi({ description: 'Stable identifier' });

const clauseIdPattern = /^\d{1,2}(\.\d{1,2}){0,2}(\.p\d{1,2})?$/u;

/** `4`, `4.1`, `4.10.1`, `1.1.p2`, `4.p1` (DESIGN section 2). */
export const clauseIdSchema = z
  .string()
  .regex(clauseIdPattern, 'a clause id looks like 4.10.1 or 1.1.p2')
  .openapi('ClauseId', { example: '4.10.1' });

/** In a list's query: the clause itself and everything below it, so `4.1` finds `4.1.1` to `4.1.3`. */
export const clauseFilterSchema = z
  .string()
  .regex(clauseIdPattern, 'a clause id looks like 4.10.1 or 1.1.p2')
  .openapi({ description: 'A clause; records of the clauses below it are included', example: '4.10' });

/** Where a verbatim quote stands: offsets in the clause's Chinese text (UTF-16 code units, end exclusive). */
export const quoteSchema = z.object({
  clause: clauseIdSchema,
  quote: z.string().openapi({ description: 'Verbatim span of the Chinese text of the clause' }),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Quote = z.infer<typeof quoteSchema>;
