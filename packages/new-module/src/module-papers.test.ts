import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@policy/runner';
import { expect, test } from 'vitest';
import { modulesIn } from './module-papers.ts';
import { allPapers } from './write-module.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test.each(Object.entries(await allPapers(root)))('%s is as its template has it (npm run update -w packages/new-module)', (path, due) => {
  expect(read(path)).toBe(due);
});

test.each(modulesIn(root))('%s has a workflow, a README and owners', (id) => {
  expect(read(`.github/workflows/${id}.yml`)).toContain(`--filter=@policy/${id}`);
  expect(read(`apps/${id}/README.md`)).toContain(`npm run check -w apps/${id}`);
  expect(read('.github/CODEOWNERS')).toContain(`/apps/${id}/ @policy-portal/${id}`);
});
