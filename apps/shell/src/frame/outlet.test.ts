import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, it } from 'vitest';
import { outletMark, PageOutlet, splitAtWidgets, WidgetSlot } from './outlet.ts';

describe('the frame', () => {
  it('is split at the place of the page', async () => {
    const html = await renderToString(createSSRApp({ render: () => h('main', [h(PageOutlet)]) }));
    expect(html.split(outletMark)).toEqual(['<main>', '</main>']);
  });

  it('is cut at each widget slot, in order', async () => {
    const page = {
      render: () =>
        h('div', [
          h(WidgetSlot, { module: 'talent', widget: 'summary' }),
          h('hr'),
          h(WidgetSlot, { module: 'industry', widget: 'summary' }),
        ]),
    };
    expect(splitAtWidgets(await renderToString(createSSRApp(page)), [])).toEqual([
      '<div>',
      { module: 'talent', widget: 'summary' },
      '<hr>',
      { module: 'industry', widget: 'summary' },
      '</div>',
    ]);
  });

  it('gives every module its place where a page names none', async () => {
    const page = { render: () => h('div', [h(WidgetSlot, { widget: 'summary' })]) };
    expect(splitAtWidgets(await renderToString(createSSRApp(page)), ['talent', 'finance'])).toEqual([
      '<div>',
      { module: 'talent', widget: 'summary' },
      { module: 'finance', widget: 'summary' },
      '</div>',
    ]);
  });
});
