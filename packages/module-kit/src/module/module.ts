import type { ApiClient } from '@policy/api-client';
import type { Locale, Text } from '@policy/api';
import type { Portal } from '@policy/ui';
import type { Component } from 'vue';

/** What a page or a widget knows of the request it answers. */
export interface PageContext {
  locale: Locale;
  module: string;
  /** Values of the `:names` in the path, decoded. */
  params: Record<string, string>;
  /** The query of the address, only the names that the page declares. */
  query: URLSearchParams;
  data: ApiClient;
}

export interface Head {
  title: string;
  description: string;
  /** Of a page that shows a document: when (RFC 3339 date) and by whom it was published. */
  document?: { published: string; publisher: string };
}

export interface Rendered<Props extends object> {
  props: Props;
  head: Head;
}

export interface NotFound {
  notFound: true;
}

export interface Redirect {
  /** Path without base and locale: `/industry/indicators/hightech-output`. */
  redirect: string;
}

export type PageResult<Props extends object = object> = Rendered<Props> | NotFound | Redirect;

/** Loads what a component shows. Lives in a file named `load.ts`, which client builds leave out. */
export type Load = (context: PageContext) => Promise<PageResult>;

/** What a press of a `PressButton` does. Default export of a script of its own, which the browser fetches at the first press. */
export type Press = (button: HTMLElement) => void | Promise<void>;

/** What a page and a widget have in common: a component, its loader, and whether the browser needs its script. */
export interface View {
  id: string;
  component: () => Promise<{ default: Component }>;
  load: () => Promise<{ default: Load }>;
  /** Names of the query that the loader reads; all others are dropped before it runs. */
  query?: string[];
  /** True if the component does something in the browser: only then is any script loaded. */
  interactive?: boolean;
  /** What its buttons do: the names that `PressButton` takes. Nothing is loaded before one is pressed, and then that one script only. */
  onPress?: Record<string, () => Promise<{ default: Press }>>;
  /** Values of the names in path and query with which the view shows something: for whoever wants to see or check it. */
  example?: Record<string, string>;
}

export interface Page extends View {
  /** Path below the module's own, `/indicators/:id`; `/` is the overview. */
  path: string;
  /** Present if the page belongs in the module's navigation. */
  navigation?: Text;
}

export interface Widget extends View {
  /** Present if the widget can stand on other sites. Lives in a file of its own, which client builds leave out. */
  embed?: () => Promise<{ default: EmbedForms }>;
}

export const embedThemes = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export const embedSizes = ['normal', 'large'] as const;
export type EmbedSize = (typeof embedSizes)[number];

/** How another site wants a widget, and of which state of the data it is. */
export interface EmbedSettings {
  /** `auto` follows the reader's device. */
  theme: EmbedTheme;
  /** `large` is large type. */
  size: EmbedSize;
  /** Width of a picture, in pixels. */
  width: number;
  /** Height of a picture, for one whose format is given; null for as high as it must be. */
  height: number | null;
  /** Revision of the data; null where nobody said. */
  revision: number | null;
  /** Date of that revision (YYYY-MM-DD); null where nobody said. */
  dated: string | null;
  /** True if the widget is to show that revision for ever, false if it follows the data. */
  frozen: boolean;
}

/** What every component of an embedded widget gets: the loader's props and the settings. */
export interface EmbedProps<Props extends object = object> {
  props: Props;
  settings: EmbedSettings;
}

/** A widget for other sites. The three forms say the same. */
export interface EmbedForms {
  /** HTML for a shadow root or a page of its own. */
  fragment: Component;
  /** One SVG element that can stand alone. */
  picture: Component;
  /** Styles of the fragment: all it needs, for nothing of the page around reaches it. */
  styles: (settings: EmbedSettings) => string;
  text: (embed: EmbedProps, portal: Portal) => string;
  /** Path of the page that shows the same in the portal, without base and locale. */
  page: (props: object) => string;
}

/** A microfrontend: everything that one department team owns and ships. */
export interface Module {
  /** As in the folder below `apps/` and in the address: `shenzhen-hongkong`. */
  id: string;
  owner: Text;
  title: Text;
  description: Text;
  pages: Page[];
  widgets: Widget[];
}

/**
 * Declares a module. Builds, Worker and browser entry are all made from this one declaration.
 *
 * @throws when two pages or two widgets share an id, or two pages a path
 */
export function defineModule(module: Module): Module {
  requireUnique(
    module.id,
    'page id',
    module.pages.map((page) => page.id),
  );
  requireUnique(
    module.id,
    'page path',
    module.pages.map((page) => page.path),
  );
  requireUnique(
    module.id,
    'widget id',
    module.widgets.map((widget) => widget.id),
  );
  return module;
}

/** A loader's answer when there is no such thing: becomes a true 404. */
export function notFound(): NotFound {
  return { notFound: true };
}

/**
 * A loader's answer when the thing lives elsewhere: becomes a true redirect.
 *
 * @param path without base and locale
 */
export function redirectTo(path: string): Redirect {
  return { redirect: path };
}

function requireUnique(module: string, what: string, values: string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new Error(`Module ${module} declares the ${what} "${twice}" twice.`);
}
