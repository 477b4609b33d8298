import type { SupportedFact } from '@policy/api';
import { clausePath } from '@policy/ui';

/**
 * Where the portal shows a fact of a source, below base and locale: events and records by their own anchor.
 *
 * @param modules module of each indicator
 */
export function factPath({ kind, id, indicator, project, clause }: SupportedFact, modules: Record<string, string>): string {
  if (kind === 'contradiction') return `/contradictions#${id}`;
  if (indicator !== null) return `/${modules[indicator] ?? 'plan'}/indicators/${indicator}`;
  if (project !== null && kind !== 'lead') return `/${project.module}/projects/${project.id}#${id}`;
  if (clause === null && (kind === 'observation' || kind === 'derived')) return `/series#${id}`;
  return clause === null ? `/acts` : `${clausePath(clause)}#${id}`;
}
