import type { RouteConfig, z } from '@hono/zod-openapi';
import { liveRoutes } from '../resources.ts';

/** A route that can be read, as the generic parts of the API see it. */
export interface ReadRoute {
  /** `list`: records page by page; `record`: one record of such a list; `document`: one of its kind; `other`: all else. */
  kind: 'list' | 'record' | 'document' | 'other';
  /** True of what belongs to no revision: it is read as it is now, and never archived. */
  isLive: boolean;
  /** As in the OpenAPI document: `/projects/{id}`. */
  path: string;
  pattern: RegExp;
  query: z.ZodObject;
  /** Shape of one record; null where the answer is none. */
  record: z.ZodObject | null;
  config: RouteConfig;
}

let known: ReadRoute[] | undefined;

/** All routes that can be read, in the order in which they are declared. */
export function readRoutes(): readonly ReadRoute[] {
  known ??= liveRoutes.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route' && definition.route.method === 'get' ? [toReadRoute(definition.route)] : [],
  );
  return known;
}

/** The route that answers a path below `/api/v1`, and the id in it. */
export function findReadRoute(path: string): { route: ReadRoute; id: string | null } | undefined {
  for (const route of readRoutes()) {
    const match = route.pattern.exec(path);
    if (match) return { route, id: match[1] ?? null };
  }
  return undefined;
}

/** The lists and documents of which a revision consists. */
export function revisedRoutes(): readonly ReadRoute[] {
  return readRoutes().filter(({ kind, isLive }) => !isLive && (kind === 'list' || kind === 'document'));
}

/** The list that a record stands in, or undefined where it has none. */
export function listOfRecord(route: ReadRoute): ReadRoute | undefined {
  return readRoutes().find(({ kind, path }) => kind === 'list' && route.path === `${path}/{id}`);
}

function toReadRoute(config: RouteConfig): ReadRoute {
  const { path } = config;
  const query = config.request?.query as z.ZodObject;
  const answer = answerSchema(config);
  const isLive = 'fields' in query.shape && !('revision' in query.shape);
  const common = {
    path,
    query,
    config,
    isLive,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/gu, '([^/]+)')}$`, 'u'),
  };
  if (!('fields' in query.shape) || answer === null) return { ...common, kind: 'other', record: null };
  if ('cursor' in query.shape) return { ...common, kind: 'list', record: (answer.shape['items'] as z.ZodArray<z.ZodObject>).element };
  return { ...common, kind: path.includes('{') ? 'record' : 'document', record: answer };
}

function answerSchema(config: RouteConfig): z.ZodObject | null {
  const answer = config.responses[200];
  const content = answer && 'content' in answer ? answer.content?.['application/json'] : undefined;
  return content && 'schema' in content ? (content.schema as z.ZodObject) : null;
}
