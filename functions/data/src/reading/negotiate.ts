import { chooseMediaType } from '../http/accept.ts';
import { isFormat, mediaTypes, type Format } from '../http/formats.ts';
import { findReadRoute, type ReadRoute } from './read-routes.ts';
import { offeredFormats } from '../formats/offered-formats.ts';

/** What an address asks for: a route, the id in it, and in which form. */
export interface Reading {
  route: ReadRoute;
  id: string | null;
  /** Path below `/api/v1` without the ending that names the form. */
  path: string;
  /** Undefined where the client accepts none of what there is. */
  format: Format | undefined;
}

/**
 * Reads an address: an ending names the form (`/projects.csv`), else the `Accept` header does.
 *
 * @param path below `/api/v1`
 * @returns undefined where no route of records answers it
 */
export function negotiate(path: string, accept: string | null): Reading | undefined {
  const [, bare = '', ending = ''] = /^(.+)\.([a-z]+)$/u.exec(path) ?? [];
  if (isFormat(ending)) {
    const found = findReadRoute(bare);
    if (found && offeredFormats(found.route).includes(ending)) return { ...found, path: bare, format: ending };
  }
  const found = findReadRoute(path);
  if (found === undefined || found.route.kind === 'other') return undefined;
  const offered = offeredFormats(found.route);
  // JSON-stat has no media type of its own: only its ending asks for it.
  const types = [...new Set(offered.map((format) => mediaTypes[format]))];
  const type = chooseMediaType(accept, types);
  return { ...found, path, format: offered.find((format) => mediaTypes[format] === type) };
}
