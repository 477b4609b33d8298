import { splitAtWidgets } from '@policy/module-kit/contract';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, it } from 'vitest';
import { outletMark, PageOutlet, WidgetSlots } from './outlet.ts';

describe('the frame', () => {
  it('is split at the place of the page', async () => {
    const html = await renderToString(createSSRApp({ render: () => h('main', [h(PageOutlet)]) }));
    expect(html.split(outletMark)).toEqual(['<main>', '</main>']);
  });

  it('gives every module its place for a widget, with a line where one is absent', async () => {
    const page = { render: () => h('div', [h(WidgetSlots, { widget: 'summary' })]) };
    const pieces = splitAtWidgets(await renderToString(createSSRApp(page)), ['talent', 'finance']);
    expect(pieces.filter((piece) => typeof piece !== 'string')).toMatchObject([
      { module: 'talent', widget: 'summary', whenAbsent: 'notice' },
      { module: 'finance', widget: 'summary', whenAbsent: 'notice' },
    ]);
  });
});
