import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { hightechOutput, keyLaboratories } from '../../testing/sample-indicators.ts';
import SourcedValue from './SourcedValue.vue';

test('a value stands with its source and with its machine-readable amount', async () => {
  const html = await renderComponent(SourcedValue, { value: hightechOutput.baseline }, 'en');
  expect(html).toContain('<data value="759880000000">RMB 759.88 billion</data>');
  expect(html).toContain('href="/en/plan/1.1.p1?quote=87-111#quote"');
});

test('a range has both ends', async () => {
  const html = await renderComponent(SourcedValue, { value: keyLaboratories.targets[0] });
  expect(html).toContain('<data value="9..10">9～10家</data>');
});
