import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { workers } from '../portal/workers.mjs';

test.each(Object.entries(workers))('%s is packaged as for a deploy by every test run, and can be deployed by one command', (_, config) => {
  const { scripts } = JSON.parse(readFileSync(join(dirname(config), 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['dry-run']).toBe('wrangler deploy --dry-run');
  expect(scripts['deploy']).toMatch(/^portal-module deploy$|&& wrangler deploy$/u);
});
