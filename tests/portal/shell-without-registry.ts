import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder, root } from '@policy/runner';

interface ShellConfig {
  main: string;
  assets: { directory: string };
  d1_databases: { database_id: string }[];
}

/**
 * The shell as it is, but with a registry that cannot be read: its database has no table.
 *
 * @returns its `wrangler.jsonc`
 */
export function shellWithoutRegistry(): string {
  const shell = join(root, 'apps/shell');
  const config = JSON.parse(readFileSync(join(shell, 'wrangler.jsonc'), 'utf8').replaceAll(/^\s*\/\/.*$/gmu, '')) as ShellConfig;
  const [registry] = config.d1_databases;
  const changed = {
    ...config,
    main: join(shell, config.main),
    assets: { ...config.assets, directory: join(shell, config.assets.directory) },
    d1_databases: [{ ...registry, database_id: 'policy-registry-that-is-gone' }],
  };
  const folder = join(portalFolder, 'shell-without-registry');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'wrangler.jsonc'), JSON.stringify(changed));
  return join(folder, 'wrangler.jsonc');
}
