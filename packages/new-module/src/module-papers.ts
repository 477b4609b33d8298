import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { fillTemplate } from './fill-template.ts';

/** What a module has outside its sources, the same for all: path below the repository → text. */
export type Papers = Record<string, string>;

const templates = join(import.meta.dirname, '../template');

/** Who reviews what belongs to nobody else. */
const platform = '@policy-portal/platform';

/** The modules that a repository holds, whether the shell names them or not. */
export function modulesIn(root: string): string[] {
  return readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, 'apps', app, 'src/module.ts')));
}

/** README and workflow of a module, made of what its folder says. */
export async function papersOf(root: string, id: string): Promise<Papers> {
  const folder = join(root, 'apps', id);
  const title = readTitle(readFileSync(join(folder, 'src/words.ts'), 'utf8'));
  const { routes, widgets } = JSON.parse(readFileSync(join(folder, 'surface.json'), 'utf8')) as { routes: object; widgets: object };
  const surface = `pages ${codes(Object.keys(routes))}, widgets ${codes(Object.keys(widgets))}`;
  const readme = fillTemplate(read('README.md'), { id, ...title, surface });
  const paths = listOf(pathsOf(root, id));
  return {
    [`apps/${id}/README.md`]: await format(readme, { parser: 'markdown', printWidth: 140 }),
    [`.github/workflows/${id}.yml`]: fillTemplate(read('workflow.yml'), { id, paths }),
  };
}

/** Owners of every module and, of all else, the platform's. */
export function codeowners(modules: string[]): Papers {
  const lines = modules.flatMap((id) => [`/apps/${id}/ @policy-portal/${id}`, `/.github/workflows/${id}.yml @policy-portal/${id}`]);
  const text = ['# Written by packages/new-module. The last line that fits counts.', `* ${platform}`, ...lines].join('\n');
  return { '.github/CODEOWNERS': `${text}\n` };
}

/** The workflow of everything that is no module: the whole of the checks, and the deploy of shell and data. */
export function portalWorkflow(modules: string[]): Papers {
  const paths = listOf(modules.map((id) => `!apps/${id}/**`));
  return { '.github/workflows/portal.yml': fillTemplate(read('portal-workflow.yml'), { paths }) };
}

/** What a module's workflow runs for: its own folder, every package that it or its check uses, however far down, and what says how it is built. */
function pathsOf(root: string, id: string): string[] {
  const used = new Set<string>();
  const add = (folder: string): void => {
    if (used.has(folder)) return;
    used.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { dependencies?: object };
    const own = Object.keys(dependencies).filter((name) => name.startsWith('@policy/'));
    for (const name of own) add(`packages/${name.slice('@policy/'.length)}`);
  };
  add(`apps/${id}`);
  add('packages/module-check');
  const [own, ...packages] = [...used].map((folder) => `${folder}/**`);
  return [own!, ...packages.toSorted(), 'package-lock.json', 'tsconfig.base.json', 'turbo.json', `.github/workflows/${id}.yml`];
}

function readTitle(words: string): { zhHans: string; zhHant: string; en: string } {
  const declaration = /export const title: Text = \{(.*?)\};/su.exec(words)?.[1] ?? '';
  const value = (name: string) => new RegExp(`${name}: '([^']+)'`, 'u').exec(declaration)?.[1] ?? '';
  return { zhHans: value('zhHans'), zhHant: value('zhHant'), en: value('en') };
}

/** Items of a list in a workflow, at the place of its first. */
function listOf(paths: string[]): string {
  return paths.map((path) => `'${path}'`).join('\n      - ');
}

function codes(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function read(template: string): string {
  return readFileSync(join(templates, template), 'utf8');
}
