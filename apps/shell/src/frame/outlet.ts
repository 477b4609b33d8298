import { closingMark, everyModule, openingMark } from '@policy/module-kit/contract';
import { createCommentVNode, type FunctionalComponent } from 'vue';

/** The place where the page goes in the frame, rendered as a comment that the frame is split at. */
export const PageOutlet: FunctionalComponent = () => createCommentVNode('page');

/** What `PageOutlet` leaves in the HTML. */
export const outletMark = '<!--page-->';

/**
 * The places of a widget of every module, in the order of the navigation: `<WidgetSlots widget="summary" />`. Each that is absent
 * leaves a line that says so. For a widget of one module a page takes `ModuleWidget`, as modules do.
 */
export const WidgetSlots: FunctionalComponent<{ widget: string }> = ({ widget }) => [
  createCommentVNode(openingMark({ module: everyModule, widget, query: new URLSearchParams(), whenAbsent: 'notice' })),
  createCommentVNode(closingMark),
];
