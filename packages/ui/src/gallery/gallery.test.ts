import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentExamples } from './component-examples.ts';
import { readTokens } from './read-tokens.ts';
import { renderExample } from './render-example.ts';
import { writeUse } from './write-use.ts';

const components = new URL('../components/', import.meta.url).pathname;
const folders = globSync('*', { cwd: components }).sort();
const portal = { locale: 'en', base: '', module: 'plan', pressScripts: { sample: '/sample.js' } } as const;

test.each(folders)('%s shows its component in every state', async (folder) => {
  const shown = componentExamples.find(({ id }) => id === folder);
  expect(shown, 'write examples.ts in its folder').toBeDefined();
  expect(existsSync(`${components}${folder}/${shown!.name}.vue`)).toBe(true);
  const states = shown!.examples.map(({ state }) => state({}, { locale: 'en' }));
  expect(new Set(states).size).toBe(states.length);
  for (const example of shown!.examples) expect(await renderExample(shown!, example, portal, 'key')).toMatch(/<\w/u);
});

test('nothing that a page may have only once comes twice, however often an example stands there', async () => {
  const render = async (id: string) => {
    const shown = componentExamples.find((each) => each.id === id)!;
    return renderExample(shown, shown.examples[0]!, portal, 'key');
  };
  for (const each of ['event-list', 'quote-popover', 'indicator-chart', 'clause-text', 'figure-with-table']) {
    const html = await render(each);
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1]!);
    expect(ids.filter((id) => !id.startsWith('key'))).toEqual([]);
    const named = [...html.matchAll(/ (?:aria-labelledby|aria-describedby|popovertarget)="([^"]*)"/gu)].flatMap((match) =>
      match[1]!.split(' '),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  }
  expect(await render('breadcrumbs')).toContain('aria-label="You are here (key)"');
});

test('a template’s use of an example names its props', () => {
  const badge = componentExamples.find(({ id }) => id === 'status-badge')!;
  expect(writeUse(badge, badge.examples[0]!, 'en')).toBe('<StatusBadge status="achieved" />');
  const list = componentExamples.find(({ id }) => id === 'definition-list')!;
  expect(writeUse(list, list.examples[1]!, 'en')).toBe('<DefinitionList beside>…</DefinitionList>');
  const pages = componentExamples.find(({ id }) => id === 'pagination')!;
  expect(writeUse(pages, pages.examples[0]!, 'en')).toBe('<Pagination :page="1" :pages="3" :href-of="…" />');
});

test('every token of the stylesheet is shown, each colour in each theme', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const names = new Set(css.match(/--[\w-]+(?=:)/gu));
  const { colours, sizes } = readTokens();
  expect(new Set([...colours, ...sizes].map(({ name }) => name))).toEqual(names);
  expect(colours.find(({ name }) => name === '--colour-ink')).toEqual({
    name: '--colour-ink',
    light: '#16211f',
    dark: '#e6edeb',
    contrast: '#000000',
  });
});
