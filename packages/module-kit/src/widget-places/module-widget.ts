/// <reference types="vite/client" />
import { createCommentVNode, defineComponent, h, type PropType } from 'vue';
import { closingMark, openingMark } from './widget-places.ts';

/**
 * Places a widget of another module, by its id: `<ModuleWidget module="talent" widget="indicator" :query="{ id: 'x' }"><h2>…</h2></ModuleWidget>`.
 * The shell fills the place in while the page is sent, within its deadline. If the module or the widget is absent, nothing is left of
 * the place, the heading in its slot included.
 *
 * The place is the server's: a page around it that comes to life leaves what is there as it is, and the heading is not interactive.
 */
export const ModuleWidget = defineComponent({
  name: 'ModuleWidget',
  props: {
    module: { type: String, required: true },
    widget: { type: String, required: true },
    query: { type: Object as PropType<Record<string, string>>, default: () => ({}) },
  },
  setup({ module, widget, query }, { slots }) {
    // Hydration looks at children that are declared only: without any, it takes the element with all that the shell put there.
    if (!import.meta.env.SSR) return () => h('div', { class: 'module-widget' });
    const mark = openingMark({ module, widget, query: new URLSearchParams(query), whenAbsent: 'nothing' });
    return () =>
      h('div', { class: 'module-widget' }, [createCommentVNode(mark), ...(slots['default']?.() ?? []), createCommentVNode(closingMark)]);
  },
});
