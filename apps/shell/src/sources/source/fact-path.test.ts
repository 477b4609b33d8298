import type { SupportedFact } from '@policy/api';
import { expect, test } from 'vitest';
import { factPath } from './fact-path.ts';

const fact: SupportedFact = {
  kind: 'event',
  id: 'opened-2011',
  name: { zhHans: '启用', zhHant: '啟用', en: 'Opened' },
  year: 2011,
  indicator: null,
  clause: '4.10.1',
  project: { id: 'base', module: 'talent' },
  confidence: 'high',
  weakOnly: false,
};

test.each<[Partial<SupportedFact>, string]>([
  [{}, '/talent/projects/base#opened-2011'],
  [{ project: null }, '/plan/4.10.1#opened-2011'],
  [{ kind: 'lead' }, '/plan/4.10.1#opened-2011'],
  [{ kind: 'observation', indicator: 'rd-intensity', project: null }, '/innovation/indicators/rd-intensity'],
  [{ kind: 'derived', project: null, clause: null }, '/series#opened-2011'],
  [{ kind: 'contradiction' }, '/contradictions#opened-2011'],
  [{ kind: 'implementation', project: null, clause: null }, '/acts'],
])('%o is shown at %s', (more, path) => {
  expect(factPath({ ...fact, ...more }, { 'rd-intensity': 'innovation' })).toBe(path);
});
