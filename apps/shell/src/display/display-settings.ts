import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** How a reader wants every page to look. What is not chosen follows the browser. */
export interface DisplaySettings {
  theme: (typeof themes)[number];
  text: (typeof textSizes)[number];
  layout: (typeof layouts)[number];
}

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export const textSizes = ['normal', 'large', 'largest'] as const;
/** `simple` is 长辈版: large type, high contrast, one column, read aloud. */
export const layouts = ['full', 'simple'] as const;

export const usualDisplay: DisplaySettings = { theme: 'auto', text: 'normal', layout: 'full' };

/** A cookie with three words about looks, nothing about the reader, so it needs nobody's consent. */
export const displayCookie = 'display';

const year = 365 * 24 * 3600;

/** The settings that a request brings along; whatever is unknown counts as not chosen. */
export function readDisplay(c: Context): DisplaySettings {
  return parseDisplay(Object.fromEntries(new URLSearchParams(getCookie(c, displayCookie) ?? '')));
}

/** Keeps settings in the reader's browser for a year; the usual ones by keeping nothing. */
export function keepDisplay(c: Context, settings: DisplaySettings, base: string): void {
  const chosen = chosenOf(settings).toString();
  const { protocol } = new URL(c.req.url);
  const options = { path: base || '/', httpOnly: true, sameSite: 'Lax', secure: protocol === 'https:' } as const;
  setCookie(c, displayCookie, chosen, { ...options, maxAge: chosen ? year : 0 });
}

/** Reads settings from named values; whatever is missing or unknown counts as not chosen. */
export function parseDisplay(values: Record<string, unknown>): DisplaySettings {
  return {
    theme: themes.find((theme) => theme === values['theme']) ?? usualDisplay.theme,
    text: textSizes.find((size) => size === values['text']) ?? usualDisplay.text,
    layout: layouts.find((layout) => layout === values['layout']) ?? usualDisplay.layout,
  };
}

/** Attributes of the root element by which the styles know the settings (`packages/ui/src/styles/display.css`). */
export function displayAttributes(settings: DisplaySettings): string {
  return [...chosenOf(settings)].map(([name, value]) => ` data-${name}="${value}"`).join('');
}

function chosenOf(settings: DisplaySettings): URLSearchParams {
  const entries = Object.entries(settings) as [keyof DisplaySettings, string][];
  return new URLSearchParams(entries.filter(([name, value]) => value !== usualDisplay[name]));
}
