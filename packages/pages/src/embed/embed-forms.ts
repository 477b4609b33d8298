import type { EmbedForms, EmbedProps, EmbedSettings } from '@policy/module-kit';
import { usePortal, type Portal } from '@policy/ui';
import { defineComponent, h, type Component } from 'vue';
import type { EmbedContent } from './content/embed-content.ts';
import { writeText } from './content/write-text.ts';
import { customColour } from './embed-colours.ts';
import { embedStyles } from './embed-styles.ts';
import EmbedArticle from './EmbedArticle.vue';
import { pictureText, type Graphic } from './graphic.ts';
import EmbedPicture from './picture/EmbedPicture.vue';

/** What makes a widget for other sites. */
export interface EmbedParts<Props extends object> {
  /** All that it says. */
  content: (props: Props, portal: Portal) => EmbedContent;
  /** Path of the page that shows the same in the portal, without base and locale. */
  page: (props: Props) => string;
  graphic?: Graphic<Props>;
}

/**
 * Makes the forms of a widget for other sites (HTML, picture, styles, text) from its content and, where it has one, its graphic.
 *
 * @param parts for the props of the widget's loader
 */
export function embedForms<Props extends object>({ content, page, graphic }: EmbedParts<Props>): EmbedForms {
  // The loader that goes with these parts made the props.
  const own = (props: object) => props as Props;
  const drawn = (props: Props) => (graphic && (graphic.isDrawn?.(props) ?? true) ? graphic : null);

  const fragment = embedComponent(({ props, settings }, portal) => {
    const parts = { content: content(own(props), portal), settings, page: page(own(props)) };
    const picture = drawn(own(props));
    return h(EmbedArticle, parts, picture ? { default: () => figure(picture, own(props), settings, parts.content) } : undefined);
  });

  const picture = embedComponent(({ props, settings }, portal) => {
    const picture = drawn(own(props));
    const parts = { content: content(own(props), portal), settings };
    if (!picture) return h(EmbedPicture, parts);
    const text = pictureText(settings);
    return h(
      EmbedPicture,
      {
        ...parts,
        graphicHeight: (width: number) => picture.height(width, own(props)),
        graphicRules: (colour) => picture.rules(colour, text),
      },
      { default: ({ width, height }: { width: number; height: number }) => h(picture.component, { props, width, height, text }) },
    );
  });

  return {
    fragment,
    picture,
    styles: (settings) => embedStyles(settings, graphic ? fragmentRules(graphic, settings) : ''),
    text: ({ props, settings }, portal) => writeText(content(own(props), portal), page(own(props)), settings, portal),
    page: (props) => page(own(props)),
  };
}

/** Named by the caption of the table beside it, which says all that it shows. */
function figure<Props extends object>(graphic: Graphic<Props>, props: Props, settings: EmbedSettings, { table, title }: EmbedContent) {
  const size = graphic.inFragment(settings, props);
  const picture = h(graphic.component, { props, ...size });
  return h(
    'figure',
    h('svg', { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': table?.caption ?? title.text }, picture),
  );
}

function fragmentRules<Props extends object>(graphic: Graphic<Props>, { size }: EmbedSettings): string {
  const text = size === 'large' ? 16 : 13;
  return graphic.rules(customColour, text) + (size === 'large' ? '' : (graphic.fragmentRules ?? ''));
}

function embedComponent(render: (embed: EmbedProps, portal: Portal) => ReturnType<typeof h>): Component {
  return defineComponent({
    props: { props: { type: Object, required: true }, settings: { type: Object, required: true } },
    setup(embed) {
      const portal = usePortal();
      return () => render(embed as EmbedProps, portal);
    },
  });
}
