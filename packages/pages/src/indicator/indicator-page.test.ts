import { keyLaboratories, newMaterials, spendingGrowth } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { loadView, renderView } from '../testing/render-view.ts';
import { sampleApi } from '../testing/sample-api.ts';
import { indicatorPage } from './page.ts';

const rdIntensity = { params: { id: 'rd-intensity' } };

test('shows chart, table, status with its reason and rule, trap and quote', async () => {
  const html = await renderView(indicatorPage, rdIntensity);
  expect(html).toContain('role="img"');
  expect(html).toContain('<table');
  expect(html).toContain('Missed');
  expect(html).toContain('The observed value falls short of the target.');
  expect(html).toContain('By rule status@1');
  expect(html).toContain('Another document differs');
  expect(html).toContain('《深圳市国民经济和社会发展第十二个五年规划纲要（草案）》');
  expect(html).toContain('<blockquote lang="zh-Hans-CN"');
});

test('leads to the clause', async () => {
  expect(await renderView(indicatorPage, rdIntensity)).toContain('<a href="/en/plan/2.3.p3">2.3.p3</a>');
});

test('a relation has words instead of chart and table', async () => {
  const html = await renderView(indicatorPage, { params: { id: spendingGrowth.id }, data: sampleApi({ indicators: [spendingGrowth] }) });
  expect(html).toContain('is to exceed growth of recurrent fiscal revenue');
  expect(html).not.toContain('<table');
});

test('the projects that count towards its target are listed, of whatever module, each with its quote', async () => {
  const html = await renderView(indicatorPage, { params: { id: keyLaboratories.id } });
  expect(html).toContain(`href="/en/talent/projects/${newMaterials.id}"`);
  expect(html).toContain('count towards the target: 1');
  expect(await renderView(indicatorPage, rdIntensity)).not.toContain('id="counted"');
});

test('an indicator of another module is shown there', async () => {
  expect(await loadView(indicatorPage, { params: { id: 'hightech-output' } })).toEqual({
    redirect: '/industry/indicators/hightech-output',
  });
});

test.each(['no-such-indicator', '../projects', ''])('“%s” is not found', async (id) => {
  expect(await loadView(indicatorPage, { params: { id } })).toEqual({ notFound: true });
});

test('an API that fails is not a missing indicator', async () => {
  const data = { ...sampleApi(), indicator: () => Promise.reject(new Error('down')) };
  await expect(loadView(indicatorPage, { ...rdIntensity, data })).rejects.toThrow('down');
});
