import type { RenderedView } from '../views/rendered-view.ts';

/** What a browser made of one page or widget. */
export interface PageFindings {
  view: Pick<RenderedView, 'kind' | 'id' | 'locale'>;
  /** Violations that axe found: rule and element. */
  axe: string[];
  /** Errors, warnings and violations of the Content-Security-Policy. */
  complaints: string[];
  /** Globals that appeared while the module's client took over. */
  globals: string[];
  /** Whether the client took over, for an interactive view. */
  hydrated: boolean | null;
}
