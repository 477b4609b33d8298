import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { root } from '@policy/runner';

/** A copy of the repository, for tests that add to it. */
export interface CopiedRepository {
  folder: string;
  /** Runs a command in it, and answers with what it printed. */
  run(command: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** What is made and not written, and is copied all the same: builds, and the words that are compiled. */
const made = ['dist', 'src/paraglide'];

/** Copies the repository as it lies there, with what is built; the installed packages are shared with it. */
export function copyRepository(): CopiedRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portal-')));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) cpSync(join(root, file), join(folder, file));
  for (const workspace of ['apps', 'functions', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )) {
    for (const what of made.map((path) => join(workspace, path)).filter((path) => existsSync(join(root, path)))) {
      cpSync(join(root, what), join(folder, what), { recursive: true });
    }
  }
  linkPackages(folder);
  return {
    folder,
    async run(command, ...args) {
      const env = { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}` };
      const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Installed packages are linked; the portal's own are those of the copy. */
function linkPackages(folder: string): void {
  const installed = join(root, 'node_modules');
  const target = join(folder, 'node_modules');
  mkdirSync(join(target, '@policy'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (!['@policy', '.cache', '.bin'].includes(name)) symlinkSync(join(installed, name), join(target, name));
  }
  // Commands of the portal's own packages are those of the copy.
  cpSync(join(installed, '.bin'), join(target, '.bin'), { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(join(installed, '@policy'))) {
    const workspace = relative(root, realpathSync(join(installed, '@policy', name)));
    symlinkSync(join(folder, workspace), join(target, '@policy', name));
  }
  for (const nested of nestedPackages()) {
    mkdirSync(dirname(join(folder, nested)), { recursive: true });
    symlinkSync(join(root, nested), join(folder, nested));
  }
}

function nestedPackages(): string[] {
  return ['apps', 'functions', 'packages']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name, 'node_modules')))
    .filter((path) => existsSync(join(root, path)));
}
