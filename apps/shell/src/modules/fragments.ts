import type { Locale } from '@policy/api';
import { baseHeader, fragmentHeadSchema, readFragment, type Fragment } from '@policy/module-kit/contract';
import type { Serving } from '../registry/serving.ts';
import { askModule, ModuleFault, type ModuleAnswer } from './ask-module.ts';
import type { ModuleId } from './modules.ts';

/** A module's answer about one of its pages. */
export type FragmentAnswer = { kind: 'fragment'; fragment: Fragment } | { kind: 'not-found' } | { kind: 'redirect'; path: string };

/**
 * Asks a module for one of its pages.
 *
 * @param path below the module, percent-encoded, with the query: `/projects?kind=fund`
 * @param base path that the portal is mounted under
 * @throws {ModuleFault} when the module is at fault; the page then needs another source
 */
export async function fetchFragment({ module, service }: Serving, locale: Locale, path: string, base: string): Promise<FragmentAnswer> {
  return readAnswer(module, await askModule(service, `/_fragment/${locale}${path}`, { [baseHeader]: base }));
}

/**
 * Asks a module for one of its widgets.
 *
 * @throws {ModuleFault} when the module is at fault or has no such widget; its place then closes
 */
export async function fetchWidget(
  { module, service }: Serving,
  locale: Locale,
  widget: string,
  query: URLSearchParams,
  base: string,
): Promise<Fragment> {
  const parameters = new URLSearchParams([['locale', locale], ...query]);
  const answer = await askModule(service, `/_widget/${widget}?${parameters}`, { [baseHeader]: base });
  const result = readAnswer(module, answer);
  if (result.kind !== 'fragment') throw new ModuleFault('status', `widget ${widget} answered ${result.kind}`);
  return result.fragment;
}

function readAnswer(module: ModuleId, answer: ModuleAnswer): FragmentAnswer {
  if (answer.status === 404) return { kind: 'not-found' };
  if (answer.location !== null) return { kind: 'redirect', path: checkRedirect(answer.location) };
  try {
    const { head, html } = readFragment(answer.body);
    const checked = fragmentHeadSchema.parse(head);
    if (checked.module !== module) throw new Error(`a fragment of ${checked.module}`);
    return { kind: 'fragment', fragment: { head: checked, html } };
  } catch (error) {
    throw new ModuleFault('contract', error instanceof Error ? error.message : String(error));
  }
}

/** A module redirects within the portal only: another origin would be an open door. */
function checkRedirect(location: string): string {
  if (!/^\/[a-z][^\\]*$/u.test(location)) throw new ModuleFault('contract', `redirect to ${location}`);
  return location;
}
