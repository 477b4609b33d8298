import type { Locale } from '@policy/api';
import type { ClientView } from '../client/page-data.ts';
import type { DisplaySettings } from '../display/display-settings.ts';

/** A page that is ready to be framed. */
export interface PageAnswer {
  status: number;
  title: string;
  description: string;
  /** Path without base and locale; null where the page should not be found. */
  canonical: string | null;
  styles: string[];
  /** May hold widget slots. */
  html: string;
  views: (ClientView & { preloads: string[] })[];
  /** False for what must not be kept: errors, fallbacks. */
  cacheable: boolean;
}

/** What every page of the shell needs to know of the request. */
export interface PageRequest {
  locale: Locale;
  /** Path without base and locale, percent-encoded, beginning with a slash: `/talent/projects`. */
  path: string;
  query: URLSearchParams;
  origin: string;
  display: DisplaySettings;
}
