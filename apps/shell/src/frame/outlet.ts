import { createCommentVNode, type FunctionalComponent } from 'vue';

/** The place where the page goes in the frame, rendered as a comment that the frame is split at. */
export const PageOutlet: FunctionalComponent = () => createCommentVNode('page');

/** What `PageOutlet` leaves in the HTML. */
export const outletMark = '<!--page-->';

/** The place of a widget of another module. */
export interface WidgetPlace {
  module: string;
  widget: string;
}

/**
 * The place of another module's widget in a page, rendered as a comment that the stream fills in:
 * `<WidgetSlot module="talent" widget="summary" />`. Without `module`: of every module, in the order of the navigation.
 */
export const WidgetSlot: FunctionalComponent<{ module?: string; widget: string }> = (props) =>
  createCommentVNode(`widget:${props.module ?? every}/${props.widget}`);

const every = '*';
const widgetMark = /(<!--widget:(?:[a-z0-9-]+|\*)\/[a-z0-9-]+-->)/u;

/**
 * A page cut at its widget slots: pieces of HTML and, between them, the widgets due there.
 *
 * @param modules all modules, in the order of the navigation
 */
export function splitAtWidgets(html: string, modules: readonly string[]): (string | WidgetPlace)[] {
  return html.split(widgetMark).flatMap((piece) => {
    if (!widgetMark.test(piece)) return piece;
    const [module = '', widget = ''] = piece.slice('<!--widget:'.length, -'-->'.length).split('/');
    return module === every ? modules.map((each) => ({ module: each, widget })) : { module, widget };
  });
}
