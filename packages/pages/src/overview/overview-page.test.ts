import { southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { renderView } from '../testing/render-view.ts';
import { overviewPage, type OverviewWords } from './page.ts';

const text = (en: string) => ({ zhHans: en, zhHant: en, en });
const words: OverviewWords = {
  title: text('Talent'),
  lead: text('What the plan holds for a person.'),
  description: text('Schools and prizes.'),
  groups: [
    { title: text('Where to study'), kinds: ['university'] },
    { title: text('Prizes'), kinds: ['award'] },
  ],
};
const page = overviewPage(() => Promise.resolve({ default: words }));

test('a module’s own words stand before what the data says', async () => {
  const html = await renderView(page, { module: 'talent' });
  expect(html).toMatch(/Talent.*What the plan holds for a person\..*Where to study.*Programmes and projects.*Clauses/su);
  expect(html).toContain(`href="/en/talent/projects/${southernUniversity.id}"`);
});

test('a group without projects is left out', async () => {
  expect(await renderView(page, { module: 'talent' })).not.toContain('Prizes');
});

test('main indicators are cards, and the others one link away', async () => {
  const html = await renderView(page);
  expect(html).toContain('href="/en/innovation/indicators/rd-intensity"');
  expect(html).toContain('<a href="/en/innovation/indicators">All indicators</a>');
});
