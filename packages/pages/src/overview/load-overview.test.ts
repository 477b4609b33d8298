import { southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { sampleApi } from '../testing/sample-api.ts';
import { loadOverview } from './load-overview.ts';

test('counts projects by programme, and those outside the programmes', async () => {
  const outside = { ...southernUniversity, id: 'outside', programme: null };
  const overview = await loadOverview({ module: 'talent', data: sampleApi({ projects: [southernUniversity, outside] }) });
  expect(overview).toMatchObject({ projects: 2, outsideProgrammes: 1, programmes: [{ programme: { id: 'basic-capacity' }, projects: 1 }] });
});

test('a programme without projects of the module is left out', async () => {
  expect(await loadOverview({ module: 'industry', data: sampleApi() })).toMatchObject({ projects: 0, programmes: [], sections: [] });
});
