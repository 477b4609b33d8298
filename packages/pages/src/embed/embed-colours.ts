import type { EmbedTheme } from '@policy/module-kit';
import { palette, type Colours } from '@policy/ui';

/** Short names for the colours: they stand in every widget. */
const shortNames: Record<keyof Colours, string> = {
  page: 'p',
  surface: 'u',
  ink: 'i',
  'ink-soft': 's',
  line: 'l',
  'line-strong': 'r',
  accent: 'a',
  'accent-soft': 'f',
  alert: 'x',
};

/** Reads a colour by its name in `tokens.css`. */
export type ColourOf = (name: keyof Colours) => string;

/** A colour as a custom property of the widget. */
export const customColour: ColourOf = (name) => `var(--${shortNames[name]})`;

/** The custom properties of a theme, as CSS rules on a selector; on paper always the light ones. */
export function colourRules(selector: string, theme: EmbedTheme): string {
  const light = `${selector}{${declarations(palette.light)}}`;
  const dark = `${selector}{${declarations(palette.dark)}}`;
  if (theme === 'light') return light;
  if (theme === 'dark') return `${dark}@media print{${light}}`;
  return `${light}@media screen and (prefers-color-scheme:dark){${dark}}`;
}

function declarations(colours: Colours): string {
  return (Object.keys(shortNames) as (keyof Colours)[]).map((name) => `--${shortNames[name]}:${colours[name]}`).join(';');
}
