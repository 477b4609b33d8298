import type { Locale } from '@policy/api';
import { languageTag } from '@policy/words';
import { inject, type App, type InjectionKey } from 'vue';

/** What a component needs to know of the page it stands on. */
export interface Portal {
  locale: Locale;
  /** Path the portal is mounted under, without a trailing slash: empty, or `/ztzl/innovation`. */
  base: string;
  /** Module that renders the page; the shell says `plan`. */
  module: string;
  /** Name of each script that a press may fetch on this page → its address. */
  pressScripts?: Record<string, string>;
}

export interface PortalContext extends Portal {
  /** Value of `lang` for the reader's language. */
  languageTag: string;
  /** Address of a page in the reader's language. Takes a path that starts with a slash: `/talent/projects`. */
  href(path: string): string;
}

const portalKey: InjectionKey<PortalContext> = Symbol('portal');

/** Makes the portal known to all components of an app. Call before the app renders. */
export function providePortal(app: App, portal: Portal): void {
  app.provide(portalKey, {
    ...portal,
    languageTag: languageTag(portal.locale),
    href: (path) => `${portal.base}/${portal.locale}${path === '/' ? '' : path}`,
  });
}

/**
 * The portal as the current component sees it. For use in `setup`.
 *
 * @throws when the app was created without `providePortal`
 */
export function usePortal(): PortalContext {
  const portal = inject(portalKey, null);
  if (!portal) throw new Error('There is no portal context: call providePortal(app, portal) before rendering.');
  return portal;
}
