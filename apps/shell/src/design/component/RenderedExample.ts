import { h, type FunctionalComponent } from 'vue';
import type { Pane } from './load.ts';

/**
 * An example as it was rendered, in its own language and mode. Only one of each state can be used and is heard: the others are its
 * pictures, and a keyboard would have to pass all of them.
 */
const RenderedExample: FunctionalComponent<{ pane: Pane }> = ({ pane }) =>
  h('div', {
    class: 'rendered-example',
    lang: pane.lang,
    'data-theme': pane.theme,
    'data-layout': pane.layout,
    inert: pane.live ? undefined : '',
    innerHTML: pane.html,
  });
RenderedExample.props = ['pane'];

export default RenderedExample;
