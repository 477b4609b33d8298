import { createCommentVNode, type FunctionalComponent } from 'vue';

/** The place where the page goes in the frame, rendered as a comment that the frame is split at. */
export const PageOutlet: FunctionalComponent = () => createCommentVNode('page');

/** What `PageOutlet` leaves in the HTML. */
export const outletMark = '<!--page-->';

/**
 * The place of another module's widget in a page, rendered as a comment that the stream fills in:
 * `<WidgetSlot module="talent" widget="summary" />`.
 */
export const WidgetSlot: FunctionalComponent<{ module: string; widget: string }> = (props) =>
  createCommentVNode(`widget:${props.module}/${props.widget}`);

const widgetMark = /<!--widget:([a-z-]+)\/([a-z-]+)-->/u;

/** A page cut at its widget slots: pieces of HTML and, between them, the widgets due there. */
export function splitAtWidgets(html: string): (string | { module: string; widget: string })[] {
  return html.split(/(<!--widget:[a-z-]+\/[a-z-]+-->)/u).map((piece) => {
    const [, module, widget] = widgetMark.exec(piece) ?? [];
    return module && widget ? { module, widget } : piece;
  });
}
