import { expect, test } from 'vitest';
import { loadView, renderView } from '../testing/render-view.ts';
import { indicatorsPage } from './page.ts';

test('lists the indicators of the module and no others', async () => {
  const html = await renderView(indicatorsPage);
  expect(html).toContain('href="/en/innovation/indicators/rd-intensity"');
  expect(html).toContain('href="/en/innovation/indicators/national-key-labs"');
  expect(html).not.toContain('hightech-output');
});

test('a module without indicators says so and leads to those of the whole plan', async () => {
  const html = await renderView(indicatorsPage, { module: 'talent', locale: 'zh-hant' });
  expect(html).toContain('規劃沒有專為這一範疇訂立指標。');
  expect(html).toContain('href="/zh-hant/plan/indicators"');
});

test('its head names page and field in the reader’s language', async () => {
  expect(await loadView(indicatorsPage, { locale: 'zh-hans' })).toMatchObject({ head: { title: '指标 · 创新' } });
});
