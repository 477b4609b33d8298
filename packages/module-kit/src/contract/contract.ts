import { locales } from '@policy/words';
import { z } from 'zod';
import { contractVersion } from './version.ts';

const path = z.string().regex(/^\/[^\s"<>]*$/u, 'an absolute path');
const assetPath = z.string().regex(/^\/_m\/[a-z0-9-]+\/[a-z0-9]+\/[\w./-]+$/u, 'a path under /_m/{module}/{build}/');
const identifier = z.string().regex(/^[a-z0-9-]+$/u, 'lower-case letters, digits and hyphens');

// Not the data API's own schemas: they carry the OpenAPI generator along, which the shell has no use for.
const localeSchema = z.enum(locales);
/** Not only the owners of clauses: a module may show what others own. */
const moduleIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, 'a module id: words in lower-case letters and digits, joined by hyphens');
const textSchema = z.object({ zhHans: z.string(), zhHant: z.string(), en: z.string() });

const viewSchema = z.object({
  id: identifier,
  interactive: z.boolean(),
  query: z.array(z.string()),
  /** Values of path and query with which the view shows something; a module need not give any. */
  example: z.record(z.string(), z.string()).default({}),
});

/** `GET /_module.json`: what a module is and offers. */
export const descriptorSchema = z.object({
  contract: z.literal(contractVersion),
  id: moduleIdSchema,
  owner: textSchema,
  title: textSchema,
  description: textSchema,
  build: identifier,
  pages: z.array(viewSchema.extend({ path, navigation: textSchema.nullable() })),
  widgets: z.array(viewSchema),
  styles: z.array(assetPath),
  client: z.object({
    entry: assetPath,
    exposes: z.array(z.string()),
    /** Range of the shared Vue that it runs with; `own` if it carries its own. */
    vue: z.string().regex(/^(?:\^\d+\.\d+\.\d+[\w.-]*|own)$/u, 'a range such as ^3.5.45, or own'),
    /** Every file of the client build, so that the portal can keep them for pages that are open during a deploy. */
    files: z.array(assetPath).optional(),
    /** Bytes of all scripts and styles as they are sent, compressed with brotli. */
    bytes: z.int().nonnegative().optional(),
  }),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

/** What the browser needs to bring a fragment to life. */
export const fragmentClientSchema = z.object({
  entry: assetPath,
  expose: z.enum(['./pages', './widgets']),
  /** Every file of the client graph, so that the browser fetches them side by side. */
  preloads: z.array(assetPath),
  /** Whether it runs on the Vue of the page. */
  vue: z.enum(['shared', 'own']).default('shared'),
});
export type FragmentClient = z.infer<typeof fragmentClientSchema>;

/** What a widget for other sites brings along besides its HTML. */
export const embedHeadSchema = z.object({
  /** Path of the page that shows the same in the portal, without base and locale. */
  page: path,
  styles: z.string(),
  text: z.string(),
});
export type EmbedHead = z.infer<typeof embedHeadSchema>;

/** The first line of a fragment: what the shell needs to know before it sends anything. */
export const fragmentHeadSchema = z.object({
  contract: z.literal(contractVersion),
  module: moduleIdSchema,
  build: identifier,
  view: identifier,
  locale: localeSchema,
  title: z.string(),
  description: z.string(),
  /** Path without base and locale, with the query that makes a difference. */
  canonical: path,
  styles: z.array(assetPath),
  client: fragmentClientSchema.nullable(),
  cache: z.object({ maxAge: z.int().nonnegative(), staleWhileRevalidate: z.int().nonnegative() }),
  /** Only of a widget that was asked for with `embed`. */
  embed: embedHeadSchema.optional(),
});
export type FragmentHead = z.infer<typeof fragmentHeadSchema>;
