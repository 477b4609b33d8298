import type { Locale } from '@policy/api';
import type { AskAttempt } from '../ask/ask-attempt.ts';
import type { DisplaySettings } from '../display/display-settings.ts';
import type { ModuleId } from '../modules/modules.ts';
import type { Serving } from '../registry/serving.ts';
import type { LivingView } from './document.ts';

/** A page that is ready to be framed. */
export interface PageAnswer {
  status: number;
  title: string;
  description: string;
  /** Of a page that shows a document: when and by whom it was published. */
  document?: { published: string; publisher: string };
  /** Path without base and locale; null where the page should not be found. */
  canonical: string | null;
  /** The page's own address where it has no canonical one, so that it is there in other languages too. */
  here?: string;
  styles: string[];
  /** May hold widget slots. */
  html: string;
  views: LivingView[];
  /** False for what must not be kept: errors, fallbacks. */
  cacheable: boolean;
  /** The module and build that made the page; absent where the shell did. */
  maker?: { module: ModuleId; build: string };
  /** Entries of `Server-Timing`: which module took how long, and what came of it. */
  timing?: string[];
  /** HTML for the end of the page, which may still be on its way when the page goes out. */
  end?: Promise<string>;
}

/** What every page of the shell needs to know of the request. */
export interface PageRequest {
  locale: Locale;
  /** Path without base and locale, percent-encoded, beginning with a slash: `/talent/projects`. */
  path: string;
  query: URLSearchParams;
  origin: string;
  display: DisplaySettings;
  /** Who makes each module's part for this visitor, in the order of the navigation. */
  servings: ReadonlyMap<ModuleId, Serving>;
  /** A visitor's form that could not be taken, to be shown again. */
  attempt?: AskAttempt;
}
