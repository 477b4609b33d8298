import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what the portal is only measured with into a folder of its own, so that it never becomes part of the project.
 * Needs npm's registry.
 *
 * @param packages with their exact versions, e.g. `vnu-jar@26.9.27`
 */
export function installApart(folder: string, packages: string[]): void {
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
