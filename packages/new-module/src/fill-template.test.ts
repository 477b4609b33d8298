import { expect, test } from 'vitest';
import { fillTemplate } from './fill-template.ts';

test('names are filled in, and the expressions of a workflow stay', () => {
  expect(fillTemplate('$id$ ${{ github.ref }} $id$', { id: 'finance' })).toBe('finance ${{ github.ref }} finance');
});

test('a name without a value is named', () => {
  expect(() => fillTemplate('$id$', {})).toThrow('$id$');
});
