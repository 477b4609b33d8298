import { join } from 'node:path';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../folders.mjs';
import { importDirection } from './import-direction.mjs';

/** What the rule says of one line of code in one file of this repository. */
function complaints(file: string, code: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    plugins: { portal: { rules: { 'import-direction': importDirection } } },
    rules: { 'portal/import-direction': 'error' },
  };
  return new Linter({ cwd: root }).verify(code, [config], { filename: join(root, file) }).map(({ message }) => message);
}

test.each([
  ['apps/talent/src/module.ts', "import { defineModule } from '@policy/module-kit';"],
  ['packages/ui/src/index.ts', "import * as m from '@policy/words/messages';"],
  ['packages/plan/src/plan.ts', "export * from '@policy/api';"],
  ['functions/data/src/app.ts', "import { loadPlan } from '@policy/plan';"],
  ['packages/rules/src/status.ts', "import { x } from '../src/other.ts'; import 'vue'; import('./lazy.ts');"],
])('%s may say: %s', (file, code) => {
  expect(complaints(file, code)).toEqual([]);
});

test.each([
  ['apps/talent/src/module.ts', "import '@policy/innovation';", 'apps/talent must not import @policy/innovation.'],
  [
    'packages/ui/src/index.ts',
    "import '@policy/module-kit';",
    'packages/ui must not import @policy/module-kit. It may import: api, words.',
  ],
  ['packages/rules/src/status.ts', "export * from '@policy/api';", 'It may import: nothing of the project.'],
  ['packages/pages/src/index.ts', "const data = import('@policy/data');", 'packages/pages must not import @policy/data.'],
  ['apps/talent/src/module.ts', "import '../../innovation/src/module.ts';", 'This import leaves the workspace apps/talent.'],
  ['packages/api/src/index.ts', "export { x } from '../../ui/src/index.ts';", 'This import leaves the workspace packages/api.'],
])('%s must not say: %s', (file, code, message) => {
  expect(complaints(file, code).join('\n')).toContain(message);
});
