import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlopTypes } from '@turbo/gen';
import type { ModuleAnswers } from './fill-template.ts';
import { writeModule } from './write-module.ts';

/** What turbo's generator runs for `npm run new:module`. */
export default function generator(plop: PlopTypes.NodePlopAPI): void {
  const root = join(plop.getDestBasePath());
  plop.setGenerator('module', {
    description: 'A new module: page, widget, words, tests, Worker, workflow',
    prompts: [
      { type: 'input', name: 'id', message: 'Id, as in the address (finance)', validate: (id: string) => faultOfId(root, id) ?? true },
      { type: 'input', name: 'zhHans', message: 'Name in 简体 (资金)', validate: isFilled },
      { type: 'input', name: 'zhHant', message: 'Name in 繁體, Hong Kong usage (資金)', validate: isFilled },
      { type: 'input', name: 'en', message: 'Name in English (Finance)', validate: isFilled },
      { type: 'input', name: 'clause', message: 'Clause of the plan that it is about (5.3)', validate: isFilled },
    ],
    actions: [
      async (answers) => {
        const fault = faultOfId(root, (answers as ModuleAnswers).id);
        if (fault) throw new Error(fault);
        return (await writeModule(root, answers as ModuleAnswers)).join('\n  ');
      },
      () => {
        execFileSync('npm', ['install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'], {
          cwd: root,
          stdio: 'pipe',
        });
        return 'package-lock.json';
      },
      (answers) => nextSteps((answers as ModuleAnswers).id),
    ],
  });
}

function faultOfId(root: string, id: string): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) return 'An id has lower-case letters, digits and single hyphens.';
  return existsSync(join(root, 'apps', id)) ? `apps/${id} exists already.` : null;
}

function isFilled(text: string): boolean | string {
  return text.trim() !== '' || 'Please say something.';
}

function nextSteps(id: string): string {
  const name = id.toUpperCase().replaceAll('-', '_');
  return `What is left to do:
  1. name it in apps/shell/wrangler.jsonc, where it shall stand in the navigation:
     { "binding": "MODULE_A_${name}", "service": "policy-${id}" },
     { "binding": "MODULE_B_${name}", "service": "policy-${id}-b" },
  2. npm install && npm run record -w packages/module-check -- ${id}
  3. npm run check -w apps/${id}
  4. npm start`;
}
