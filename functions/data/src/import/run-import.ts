import type { D1Database } from '@cloudflare/workers-types';
import type { Plan } from '@policy/plan';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPlatformProxy } from 'wrangler';
import { applyMigrations } from '../database/apply-migrations.ts';
import { readMigrations } from '../database/read-migrations.ts';
import { importPlan } from './import-plan.ts';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

export interface ImportOptions {
  load: () => Plan;
  /** As wrangler's `--persist-to`; its own default where undefined. */
  persistTo: string | undefined;
  reason: string;
  /** Tells the reader one step. */
  say: (line: string) => void;
}

/**
 * Reads the plan, brings the local database up to date and writes the plan into it.
 *
 * @throws where the plan has faults, before the database is touched; or what the database says
 */
export async function runImport({ load, persistTo, reason, say }: ImportOptions): Promise<void> {
  const plan = load();
  say(
    `Plan read: ${plan.clauses.length} clauses, ${plan.indicators.length} indicators, ${plan.projects.length} projects, ${plan.measures.length} measures.`,
  );

  const path = join(persistTo ?? join(packageFolder, '.wrangler/state'), 'v3');
  // Fails at once where there can be no folder; the local database would wait for ever.
  mkdirSync(path, { recursive: true });
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: join(packageFolder, 'wrangler.jsonc'),
    persist: { path },
    remoteBindings: false,
  });
  try {
    const migrations = await applyMigrations(proxy.env.DB, readMigrations());
    say(migrations.length > 0 ? `Migrations applied: ${migrations.join(', ')}.` : 'Migrations: none is missing.');

    const { written, revision } = await importPlan(proxy.env.DB, plan, {
      reason,
      time: new Date(),
      onWrite: (rows) => say(`Writing ${rows} rows.`),
    });
    say(written ? `Revision ${revision} is complete.` : `Already up to date: revision ${revision}.`);
  } finally {
    await proxy.dispose();
  }
}
