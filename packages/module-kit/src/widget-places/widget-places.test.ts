import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, it } from 'vitest';
import { ModuleWidget } from './module-widget.ts';
import { closeWidgetPlaces, openingMark, splitAtWidgets } from './widget-places.ts';

const query = (id: string) => ({ module: 'talent', widget: 'indicator', query: { id } });
const render = async (...children: ReturnType<typeof h>[]) => renderToString(createSSRApp({ render: () => h('main', children) }));

describe('a page', () => {
  it('is cut at each widget of another module, in order', async () => {
    const html = await render(h(ModuleWidget, query('a')), h('hr'), h(ModuleWidget, { module: 'industry', widget: 'summary' }));
    expect(splitAtWidgets(html, [])).toEqual([
      '<main><div class="module-widget">',
      { module: 'talent', widget: 'indicator', query: new URLSearchParams('id=a'), heading: '', whenAbsent: 'nothing' },
      '</div><hr><div class="module-widget">',
      { module: 'industry', widget: 'summary', query: new URLSearchParams(), heading: '', whenAbsent: 'nothing' },
      '</div></main>',
    ]);
  });

  it('hands over the heading of a place, which goes with it', async () => {
    const html = await render(h(ModuleWidget, query('a'), () => h('h2', 'Elsewhere')));
    const [, place] = splitAtWidgets(html, []);
    expect(place).toMatchObject({ heading: expect.stringContaining('<h2>Elsewhere</h2>') as string });
    expect(closeWidgetPlaces(html)).toBe('<main><div class="module-widget"></div></main>');
  });

  it.each(['a--b', '-->', 'a b&c=d', '人才', '<script>'])('carries the value %s through unharmed', async (value) => {
    const [, place] = splitAtWidgets(await render(h(ModuleWidget, query(value))), []);
    expect(place).toMatchObject({ query: new URLSearchParams({ id: value }) });
  });

  it('gives every module its place where it names none', () => {
    const mark = openingMark({ module: '*', widget: 'summary', query: new URLSearchParams(), whenAbsent: 'notice' });
    const places = splitAtWidgets(`<!--${mark}--><!--/widget-->`, ['talent', 'finance']).filter((piece) => typeof piece !== 'string');
    expect(places).toMatchObject([
      { module: 'talent', whenAbsent: 'notice' },
      { module: 'finance', whenAbsent: 'notice' },
    ]);
  });
});
