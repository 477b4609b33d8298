import { expect, it } from 'vitest';
import { readFacets } from './read-facets.ts';

const words = { locale: 'en', programmes: [] } as const;
const facets = { kind: [{ value: 'project', count: 3 }], module: [], programme: [{ value: 'basic-capacity', count: 1 }] };

it('each value is a link that keeps the search', () => {
  const [kind, programme] = readFacets(facets, { q: '河套 &', programme: 'basic-capacity' }, words);
  expect(kind).toMatchObject({ id: 'kind', choices: [{ label: 'Project', count: 3, chosen: false }] });
  expect(new URL(kind!.choices[0]!.path, 'http://portal').searchParams.toString()).toBe(
    new URLSearchParams({ q: '河套 &', programme: 'basic-capacity', kind: 'project' }).toString(),
  );
  expect(programme!.choices[0]).toMatchObject({ chosen: true, path: `/search?${new URLSearchParams({ q: '河套 &' })}` });
});

it('a chosen value without hits can still be taken away', () => {
  const [kind] = readFacets(facets, { q: 'x', kind: 'fact' }, words);
  expect(kind!.choices[0]).toMatchObject({ value: 'fact', count: 0, chosen: true, path: '/search?q=x' });
});
