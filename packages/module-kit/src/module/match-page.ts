import type { Page } from './module.ts';

export interface PageMatch {
  page: Page;
  params: Record<string, string>;
}

/**
 * Finds the page that answers a path.
 *
 * @param path below the module, still percent-encoded: `/indicators/rd-intensity`
 * @returns the page with its decoded parameters, or null. Malformed encoding matches nothing.
 */
export function matchPage(pages: Page[], path: string): PageMatch | null {
  const segments = path.split('/').filter((segment) => segment !== '');
  for (const page of pages) {
    const params = matchSegments(
      page.path.split('/').filter((segment) => segment !== ''),
      segments,
    );
    if (params) return { page, params };
  }
  return null;
}

function matchSegments(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const value = decode(segments[index]!);
    if (value === null) return null;
    if (expected.startsWith(':')) params[expected.slice(1)] = value;
    else if (expected !== value) return null;
  }
  return params;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
