import { newMaterials, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { countLives, knownOf } from './count-lives.ts';

const dropped = { ...southernUniversity, id: 'dropped', life: { ...southernUniversity.life, status: 'dropped' as const } };

test('each project counts once', () => {
  const counts = countLives([southernUniversity, newMaterials, dropped]);
  expect(counts).toMatchObject({ 'under-way': 1, dropped: 1, 'not-yet-sourced': 1, built: 0 });
});

test('what is known comes best first; the others are left out', () => {
  expect(knownOf([dropped, newMaterials, southernUniversity]).map(({ id }) => id)).toEqual([southernUniversity.id, 'dropped']);
});
