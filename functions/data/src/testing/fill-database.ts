import type { Plan } from '@policy/plan';
import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { applyMigrations } from '../database/apply-migrations.ts';
import { importPlan } from '../import/import-plan.ts';
import { smallPlan } from './small-plan.ts';

/** Empties the database, creates the tables and writes a plan, as the import does. */
export async function fillDatabase(plan: Plan = smallPlan()): Promise<void> {
  await emptyDatabase();
  await applyMigrations(env.DB, env.MIGRATIONS);
  await importPlan(env.DB, plan, { reason: 'test', time: new Date('2026-11-24T00:00:00Z') });
}

/** Deleting waits for nobody: where something still held the database, it is seen here, and deleted again. */
async function emptyDatabase(): Promise<void> {
  do await reset();
  while (await env.DB.prepare("select 1 from sqlite_master where name = 'proposals'").first());
}
