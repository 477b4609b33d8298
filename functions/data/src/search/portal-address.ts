import type { Owner, SearchKind } from '@policy/api';

interface Located {
  kind: SearchKind;
  id: string;
  clause: string | null;
  module: Owner | null;
}

/** Where the portal shows a record, below base and locale; null where it has neither a page nor a clause. */
export function portalAddress({ kind, id, clause, module }: Located): string | null {
  if (kind === 'organisation') return `/organisations/${id}`;
  if (kind === 'indicator' && module !== null) return `/${module}/indicators/${id}`;
  if (kind === 'project' && module !== null) return `/${module}/projects/${id}`;
  if (clause === null) return null;
  return kind === 'measure' ? `/plan/${clause}#${id}` : `/plan/${clause}`;
}
