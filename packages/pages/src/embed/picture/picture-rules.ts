import type { EmbedTheme } from '@policy/module-kit';
import { palette, type Colours } from '@policy/ui';
import type { ColourOf } from '../embed-colours.ts';

/**
 * Styles of a picture. They name colours as values: not everything that draws SVG knows custom properties or media queries,
 * and what does not know them gets the light theme.
 *
 * @param graphic rules of what is drawn in it
 */
export function pictureRules(theme: EmbedTheme, graphic: (colour: ColourOf) => string): string {
  const rules = (colours: Colours) => textRules(colours) + graphic((name) => colours[name]);
  if (theme === 'dark') return rules(palette.dark);
  return rules(palette.light) + (theme === 'auto' ? `@media (prefers-color-scheme:dark){${rules(palette.dark)}}` : '');
}

function textRules(colours: Colours): string {
  return `.P{fill:${colours.page}}.R{fill:${colours.ink}}.i{fill:${colours.ink}}.s{fill:${colours['ink-soft']}}.a{fill:${colours.accent}}.x{fill:${colours.alert}}.b{font-weight:600}`;
}
