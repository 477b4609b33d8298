import type { BrowserContext } from '@playwright/test';

/** Display mode → the settings that choose it, as the reader's cookie keeps them. */
export const displayModes = {
  light: 'theme=light',
  dark: 'theme=dark',
  contrast: 'theme=contrast',
  simple: 'layout=simple',
};
export type DisplayMode = keyof typeof displayModes;
export const modeNames = Object.keys(displayModes) as DisplayMode[];

/** Sets pages of a context to a mode, or to other settings, as the form of the display settings does. */
export async function chooseDisplay(context: BrowserContext, origin: string, settings: string): Promise<void> {
  await context.addCookies([{ name: 'display', value: encodeURIComponent(settings), url: origin }]);
}
