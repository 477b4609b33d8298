import type { Clause } from '@policy/api';
import { expect, it } from 'vitest';
import { namedOrganisations } from './named-organisations.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const record = (kind: Clause['records'][number]['kind'], id: string, start: number) => ({
  kind,
  id,
  name: text(id),
  quote: id,
  start,
  end: start + 4,
});

it('an organisation that a clause names twice is listed once, at its first place', () => {
  const records = [
    record('organisation', 'smic', 3),
    record('project', 'smic', 3),
    record('organisation', 'smic', 90),
    record('organisation', 'corning', 99),
  ];
  expect(namedOrganisations({ records }).map(({ id, start }) => [id, start])).toEqual([
    ['smic', 3],
    ['corning', 99],
  ]);
});
