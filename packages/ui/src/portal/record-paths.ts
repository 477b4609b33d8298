import type { Owner, Quote } from '@policy/api';

/** A record that one module owns and shows on its own page. */
interface OwnedRecord {
  module: Owner;
  id: string;
}

/** Paths below base and locale, for `usePortal().href` and for redirects. */
export function indicatorPath({ module, id }: OwnedRecord): string {
  return `/${module}/indicators/${id}`;
}

export function projectPath({ module, id }: OwnedRecord): string {
  return `/${module}/projects/${id}`;
}

export function organisationPath(id: string): string {
  return `/organisations/${id}`;
}

/** Page of a publication that facts come from. */
export function sourcePath(id: string): string {
  return `/sources/${id}`;
}

export function clausePath(id: string): string {
  return `/plan/${id}`;
}

/** Path of a clause's page with one quote highlighted. */
export function quotePath({ clause, start, end }: Omit<Quote, 'quote'>): string {
  return `${clausePath(clause)}?quote=${start}-${end}#quote`;
}

/**
 * Reads the `quote` parameter that `quotePath` writes.
 *
 * @returns offsets in the clause's Chinese text, or null for anything else than two ordered numbers
 */
export function readQuoteRange(parameter: string | null): { start: number; end: number } | null {
  const match = /^(\d{1,6})-(\d{1,6})$/u.exec(parameter ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}
