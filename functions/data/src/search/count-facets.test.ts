import { expect, it } from 'vitest';
import { countFacets } from './count-facets.ts';

it('a filter narrows the total and the other facets, not its own', () => {
  const groups = [
    { kind: 'clause', module: 'talent', programme: null, hits: 3 },
    { kind: 'project', module: 'talent', programme: 'basic-capacity', hits: 2 },
    { kind: 'project', module: 'industry', programme: 'basic-capacity', hits: 1 },
    { kind: 'organisation', module: null, programme: null, hits: 4 },
  ] as const;
  expect(countFacets(groups, { kind: 'project' })).toEqual({
    total: 3,
    facets: {
      kind: [
        { value: 'organisation', count: 4 },
        { value: 'clause', count: 3 },
        { value: 'project', count: 3 },
      ],
      module: [
        { value: 'talent', count: 2 },
        { value: 'industry', count: 1 },
      ],
      programme: [{ value: 'basic-capacity', count: 3 }],
    },
  });
});
