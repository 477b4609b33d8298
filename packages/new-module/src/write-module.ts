import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillTemplate, type ModuleAnswers } from './fill-template.ts';
import { codeowners, modulesIn, papersOf, portalWorkflow } from './module-papers.ts';

const template = join(import.meta.dirname, '../template/module');

/**
 * Writes a new module into a repository: its folder, its workflow and README, and its owners.
 *
 * @returns the paths that were written
 */
export async function writeModule(root: string, answers: ModuleAnswers): Promise<string[]> {
  const sources = readdirSync(template, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(template, path)).isFile());
  const files = sources.map((path) => [
    `apps/${answers.id}/${path}`,
    fillTemplate(readFileSync(join(template, path), 'utf8'), { ...answers }),
  ]);
  write(root, Object.fromEntries(files));
  takeCommands(root, answers.id);
  return [...files.map(([path]) => path!), ...(await updatePapers(root))];
}

/** Gives a new module the commands that every module has, and the tools that they need. */
function takeCommands(root: string, id: string): void {
  const [other] = modulesIn(root).filter((module) => module !== id);
  const [own, others] = [id, other!].map((module) => readPackage(root, module)) as [PackageFile, PackageFile];
  const commands = Object.entries(others.scripts).map(([name, command]) => [name, command.replaceAll(other!, id)]);
  own.scripts = { ...own.scripts, ...Object.fromEntries(commands.filter(([name]) => name !== 'test')) };
  own.devDependencies = { ...own.devDependencies, ...others.devDependencies };
  write(root, { [`apps/${id}/package.json`]: `${JSON.stringify(own, null, 2)}\n` });
}

interface PackageFile {
  scripts: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readPackage(root: string, module: string): PackageFile {
  return JSON.parse(readFileSync(join(root, 'apps', module, 'package.json'), 'utf8')) as PackageFile;
}

/**
 * Writes READMEs, workflows and owners of all modules anew.
 *
 * @returns the paths that were written
 */
export async function updatePapers(root: string): Promise<string[]> {
  const papers = await allPapers(root);
  write(root, papers);
  return Object.keys(papers);
}

/** What READMEs, workflows and owners of a repository must be. */
export async function allPapers(root: string): Promise<Record<string, string>> {
  const modules = modulesIn(root);
  const each = await Promise.all(modules.map((id) => papersOf(root, id)));
  return Object.assign({}, codeowners(modules), portalWorkflow(modules), ...each) as Record<string, string>;
}

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
