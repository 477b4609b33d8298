import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlopTypes } from '@turbo/gen';
import type { ModuleAnswers } from './fill-template.ts';

/** What turbo's generator runs for `npm run new:module`. */
export default function generator(plop: PlopTypes.NodePlopAPI): void {
  // npm starts this workspace's script in its folder.
  const root = join(process.cwd(), '../..');
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
      (answers) => {
        const fault = faultOfId(root, (answers as ModuleAnswers).id);
        if (fault) throw new Error(fault);
        return run(root, 'node', join(root, 'packages/new-module/src/write.ts'), JSON.stringify(answers));
      },
      () => {
        run(root, 'npm', 'install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund');
        return 'package-lock.json';
      },
      (answers) => nextSteps((answers as ModuleAnswers).id),
    ],
  });
}

/** Runs a command to its end, and answers with what it printed. */
function run(root: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
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
