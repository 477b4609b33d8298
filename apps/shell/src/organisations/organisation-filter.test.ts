import type { Organisation } from '@policy/api';
import { expect, test } from 'vitest';
import { groupOrganisations, readOrganisationFilter } from './organisation-filter.ts';

const organisation = (id: string, more: Partial<Organisation>): Organisation => ({
  id,
  name: { zhHans: id, zhHant: id, en: id },
  nameSource: 'ours',
  nameFrom: null,
  composed: false,
  kind: 'company',
  aliases: [],
  laterName: null,
  note: null,
  mentions: [],
  ...more,
});
const organisations = [
  organisation('tencent', { name: { zhHans: '腾讯', zhHant: '騰訊', en: 'Tencent Holdings Limited' } }),
  organisation('hkust', { kind: 'university', name: { zhHans: '香港科技大学', zhHant: '香港科技大學', en: 'HKUST' }, aliases: ['港科大'] }),
  organisation('sustech', {
    kind: 'university',
    name: { zhHans: '南方科技大学', zhHant: '南方科技大學', en: 'SUSTech' },
    laterName: { zhHans: '新校', zhHant: '新校', en: 'New school' },
  }),
];
const find = (query: string) =>
  groupOrganisations(organisations, readOrganisationFilter(new URLSearchParams(query))).flatMap((group) =>
    group.organisations.map(({ id }) => id),
  );

test('without a filter all are there, by kind in a fixed order', () => {
  expect(find('')).toEqual(['hkust', 'sustech', 'tencent']);
});

test.each([
  ['q=科技大学', ['hkust', 'sustech']],
  ['q=科技大學', ['hkust', 'sustech']],
  ['q=%20港科大%20', ['hkust']],
  ['q=HOLDINGS', ['tencent']],
  ['q=ＨＫＵＳＴ', ['hkust']],
  ['q=new+school', ['sustech']],
  ['q=nobody', []],
  ['kind=university&q=s', ['hkust', 'sustech']],
  ['kind=company', ['tencent']],
  ['kind=circus', ['hkust', 'sustech', 'tencent']],
])('%s finds %o', (query, ids) => {
  expect(find(query)).toEqual(ids);
});
