import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import MainButton from './MainButton.vue';

test('sends its form, unless it is told to be another kind of button', async () => {
  expect(await renderComponent(MainButton, {}, { locale: 'en' })).toMatch(/<button type="submit"/u);
  expect(await renderComponent(MainButton, { type: 'button', name: 'x' }, { locale: 'en' })).toMatch(/<button type="button" name="x"/u);
});
