import type { EmbedSettings } from '@policy/module-kit';
import type { Component } from 'vue';
import type { ColourOf } from './embed-colours.ts';

/** Space of a graphic, in the units of its view box, and the size of its text. */
export interface GraphicSize {
  width: number;
  height: number;
  text: number;
}

/** What the component of a graphic gets. It renders the inside of an SVG element. */
export interface GraphicProps<Props extends object> extends GraphicSize {
  props: Props;
}

/** What is drawn in a widget, in HTML and in pictures by the same component. */
export interface Graphic<Props extends object> {
  component: Component;
  /** False where there is nothing to draw. */
  isDrawn?: (props: Props) => boolean;
  /** Height in a picture of a width, both in pixels at normal type size. */
  height: (width: number, props: Props) => number;
  /** Size in the fragment, which is scaled to the width there is: text must still be read at 280 pixels. */
  inFragment: (settings: EmbedSettings, props: Props) => GraphicSize;
  /** Styles, with colours by their names. */
  rules: (colour: ColourOf, text: number) => string;
  /** Further styles of the fragment. */
  fragmentRules?: string;
}

/** Size of the text of a graphic in a picture, in pixels. */
export function pictureText({ height, width, size }: EmbedSettings): number {
  if (height !== null) return Math.round(width / 50);
  return size === 'large' ? 17 : 13;
}
