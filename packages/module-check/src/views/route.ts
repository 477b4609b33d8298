/** Whether a path fits a route such as `/indicators/:id`; `*` at its end stands for anything. */
export function fits(route: string, path: string): boolean {
  return readParams(route, path) !== null;
}

/**
 * @param route as a page declares it
 * @param path percent-encoded
 * @returns the values of its names; null if the path does not fit
 */
export function readParams(route: string, path: string): Record<string, string> | null {
  const expected = segmentsOf(route);
  const segments = segmentsOf(path);
  const isOpen = expected.at(-1) === '*';
  if (isOpen) expected.pop();
  if (isOpen ? segments.length < expected.length : segments.length !== expected.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = segments[index]!;
    else if (part !== segments[index]) return null;
  }
  return params;
}

/** The path of a route with its names filled in; null if a value is missing. */
export function fillRoute(route: string, values: Record<string, string>): string | null {
  const segments = segmentsOf(route).map((part) => (part.startsWith(':') ? values[part.slice(1)] : part));
  return segments.includes(undefined) ? null : `/${segments.join('/')}`.replace(/^\/$/u, '');
}

export function hasNames(route: string): boolean {
  return route.includes(':');
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
