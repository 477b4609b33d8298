import { locales, type Clause, type Indicator, type Locale, type Result, type ResultList, type ResultQuery } from '@policy/api';
import type { EmbedSettings, Widget } from '@policy/module-kit';
import { renderEmbed } from '@policy/module-kit/server';
import { hightechOutput, keyLaboratories, rdIntensity, southernUniversity, spendingGrowth } from '@policy/ui/testing';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../embed/picture/wrap-text.ts';
import { planWidgets, standardWidgets } from '../index.ts';
import { sampleApi } from '../testing/sample-api.ts';

const settings: EmbedSettings = {
  theme: 'auto',
  size: 'normal',
  width: 600,
  height: null,
  revision: 12,
  dated: '2026-11-25',
  frozen: false,
};
const clause = {
  id: '4.10.1',
  kind: 'item',
  title: { zhHans: '创新圈', zhHant: '創新圈', en: 'Innovation circle' },
  editorial: false,
  module: 'shenzhen-hongkong',
  text: { zhHans: '“深港创新圈”建设。', zhHant: '「深港創新圈」建設。', en: 'Building the “Innovation Circle”.' },
  path: [],
  children: [],
} as unknown as Clause;

/** Every widget with a query that finds something. */
const widgets: [name: string, widget: string, query: string][] = [
  ['an indicator’s chart', 'indicator', 'id=rd-intensity'],
  ['a relation', 'indicator', `id=${spendingGrowth.id}`],
  ['a range without values', 'indicator', `id=${keyLaboratories.id}`],
  ['an indicator’s figure', 'indicator-figure', 'id=rd-intensity'],
  ['a comparison', 'comparison', 'ids=rd-intensity,hightech-output'],
  ['a project', 'project', `id=${southernUniversity.id}`],
  ['a list of projects', 'project-list', 'programme=basic-capacity'],
  ['a programme', 'programme', 'id=basic-capacity'],
  ['a quotation', 'quotation', 'id=4.10.1'],
  ['the map', 'plan-map', ''],
  ['the results', 'results', ''],
  ['the results of a module', 'results', 'module=innovation'],
  ['the results of a module without targets', 'results', 'module=talent'],
  ['the portal', 'portal', ''],
];

async function render(
  id: string,
  query: string,
  form: 'fragment' | 'picture',
  more: Partial<EmbedSettings> = {},
  locale: Locale = 'en',
  shown = clause,
) {
  const widget = [...standardWidgets, ...planWidgets].find((each) => each.id === id) as Widget;
  const records = { indicators: [rdIntensity, hightechOutput, keyLaboratories, spendingGrowth] };
  const results = (asked: ResultQuery = {}) => Promise.resolve(resultsOf(records.indicators, asked));
  const data = { ...sampleApi(records), results, clause: () => Promise.resolve(shown), measures: () => none(), facts: () => none() };
  const context = { locale, module: 'plan', params: {}, query: new URLSearchParams(query), data };
  const rendered = await renderEmbed(widget, form, { ...settings, ...more }, context, 'https://portal.example/ztzl');
  if (!('html' in rendered)) throw new Error(`${id}: ${JSON.stringify(rendered)}`);
  return rendered;
}

/** Targets of indicators as the API lists them. */
function resultsOf(indicators: Indicator[], { module }: ResultQuery): ResultList {
  const items = indicators
    .filter((each) => module === undefined || each.module === module)
    .flatMap((indicator) =>
      indicator.targets.map((target): Result => ({
        ...{ id: `${indicator.id}-${target.year}`, indicator: indicator.id, name: indicator.name, module: indicator.module },
        ...{ clause: indicator.clause, goalOf: 'plan', year: target.year, comparator: target.comparator, target: target.value },
        ...{ upper: target.upper ?? null, unit: target.unit, scale: target.scale, value: null, valueUpper: null, valueYear: null },
        ...{ valueComparator: null, observation: null, confidence: null, status: target.status, reasons: target.reasons },
        ...{ rule: indicator.rule, sources: [target.source] },
      })),
    );
  return { items, total: items.length, next: null, statuses: {} };
}

const none = () => Promise.resolve({ total: 0, items: [], next: null });

test('the card of a module without targets draws what became of its projects', async () => {
  const { html, embed } = await render('results', 'module=talent', 'picture', { width: 1200, height: 630 });
  expect(html).toMatch(/<desc id="d">[^<]*Under way[^<]*<\/desc>/u);
  expect(html.match(/<rect class="b[CNRX]"/gu)).not.toBeNull();
  expect(embed.text).toContain('Under way');
});

describe.each(widgets)('%s', (_, id, query) => {
  test.each(locales)('says in %s its revision and date, and links to its page with the portal’s full address', async (locale) => {
    const { html, embed } = await render(id, query, 'fragment', {}, locale);
    expect(html).toContain('12');
    expect(html).toContain('2026-11-25');
    expect(html).toContain(`href="https://portal.example/ztzl/${locale}${embed.page.replaceAll('&', '&amp;')}"`);
    expect(html).not.toMatch(/href="\//u);
    expect(embed.text).toContain(`https://portal.example/ztzl/${locale}${embed.page}`);
  });

  test('has no script, no inline style, no image and no element of its own name', async () => {
    const { html } = await render(id, query, 'fragment');
    expect(html).not.toMatch(/<script|\son[a-z]+=|style=|<img|<link|javascript:/u);
  });

  test('is one SVG element with title and description as a picture', async () => {
    const { html } = await render(id, query, 'picture');
    expect(html).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="600" height="\d+"/u);
    expect(html).toMatch(/<title id="t">[^<]+<\/title><desc id="d">[^<]+<\/desc>/u);
    expect(html).not.toMatch(/<script|\son[a-z]+=|href=|<foreignObject|<image/u);
  });

  test.each([280, 600, 1200])('keeps every line within a picture of %i pixels', async (width) => {
    const { html } = await render(id, query, 'picture', { width });
    expect(html).toContain(`width="${width}"`);
    for (const [, y] of html.matchAll(/<text[^>]* y="(-?[\d.]+)"/gu)) expect(Number(y)).toBeGreaterThan(0);
    const height = Number(/ height="(\d+)"/u.exec(html)![1]);
    for (const [, y] of html.matchAll(/<text class="[isax](?: b)?"[^>]* y="([\d.]+)"/gu)) expect(Number(y)).toBeLessThan(height);
  });

  test.each(locales)('fits the card of social media in %s, on every side', async (locale) => {
    const { html } = await render(id, query, 'picture', { width: 1200, height: 630 }, locale);
    expect(html).toContain('width="1200" height="630"');
    expectWithin(html);
  });

  test('has larger type on demand, and the colours of its theme', async () => {
    const { embed: large } = await render(id, query, 'fragment', { size: 'large' });
    const { embed: dark } = await render(id, query, 'fragment', { theme: 'dark' });
    const { embed: light } = await render(id, query, 'fragment', { theme: 'light' });
    expect(large.styles).toContain('font:x-large/');
    expect(dark.styles).toContain('--p:#101716');
    expect(light.styles).not.toContain('#101716');
    expect(light.styles).not.toContain('prefers-color-scheme');
  });
});

/** Every line of a card's own text lies within it. */
function expectWithin(html: string): void {
  const lines = [...html.matchAll(/<text class="[isax](?: b)?" x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</gu)];
  expect(lines.length).toBeGreaterThan(2);
  for (const [, x, y, size, text] of lines) {
    expect(Number(y)).toBeLessThan(630 - 20);
    expect(Number(x) + textWidth(text!.trim().replaceAll('&amp;', '&')) * Number(size)).toBeLessThanOrEqual(1200 - 40);
  }
}

test('a long heading and a long clause are cut, in words of the reader’s own language', async () => {
  const long = 'Coordinated development of internationally competitive industrial clusters and parks. '.repeat(12);
  const clauseOf = { ...clause, title: { ...clause.title!, en: long }, text: { ...clause.text!, en: long } };
  const { html } = await render('quotation', 'id=4.10.1', 'picture', { width: 1200, height: 630 }, 'en', clauseOf);
  expectWithin(html);
  expect(html.match(/…/gu)!.length).toBeGreaterThanOrEqual(2);
  expect(html.replace(/<desc.*<\/desc>/su, '')).not.toContain('“深港创新圈”建设。');
});

test('the card of a project has what became of it, however long the plan’s words are', async () => {
  const { html } = await render('project', `id=${southernUniversity.id}`, 'picture', { width: 1200, height: 630 });
  expect(html).toContain('What became of it');
});

test('what the chart shows stands in its table, each value with its source', async () => {
  const { html, embed } = await render('indicator', 'id=rd-intensity', 'fragment');
  const table = /<table>.*<\/table>/su.exec(html)![0];
  for (const [, label] of html.matchAll(/class="c [nq]"[^>]*>\s*([^<]+?)\s*</gu)) {
    expect(table).toContain(label!.replace('≥', 'at least ').replace('≈', 'about '));
  }
  expect(table.match(/<tr>/gu)).toHaveLength(1 + 1 + 2 + 6);
  expect(table.match(/<a href=/gu)).toHaveLength(1 + 2 + 6);
  for (const year of [2007, 2009, 2010, 2011, 2012, 2013, 2015]) expect(embed.text).toContain(`${year}\t`);
});

test('what nobody knows is said to be not yet sourced, in words and in the graphic', async () => {
  const { html } = await render('indicator-figure', 'id=hightech-output', 'fragment');
  expect(html).toMatch(/2015 observed<\/dt>.*not yet sourced/su);
  expect((await render('comparison', 'ids=rd-intensity,hightech-output', 'picture')).html).toContain('class="bN"');
});

test('a part of a clause is quoted verbatim, and the page marks it', async () => {
  const { html, embed } = await render('quotation', 'id=4.10.1&quote=1-6', 'fragment');
  expect(html).toContain('>深港创新圈<');
  expect(embed.page).toBe('/plan/4.10.1?quote=1-6#quote');
});

test.each([
  ['indicator', 'id=nothing'],
  ['comparison', 'ids=rd-intensity'],
  ['comparison', 'ids=rd-intensity,nothing'],
  ['programme', 'id=nothing'],
  ['project-list', 'programme=nothing'],
  ['quotation', 'id=4.10.1&quote=5-999'],
  ['quotation', 'id=4.10.1&quote=x'],
])('%s with %s is not found', async (id, query) => {
  await expect(render(id, query, 'fragment')).rejects.toThrow('notFound');
});
