import type { D1Database } from '@cloudflare/workers-types';
import { changeSchema, freshState, moduleStateSchema, type Change, type ModuleState } from '@policy/module-kit/registry';

/**
 * The state of every module that something was published of.
 *
 * @throws when the database cannot be read, or holds what no version of this Worker wrote
 */
export async function readStates(database: D1Database): Promise<Map<string, ModuleState>> {
  const { results } = await database.prepare('select module, state from modules').all<{ module: string; state: string }>();
  return new Map(results.map(({ module, state }) => [module, moduleStateSchema.parse(JSON.parse(state))]));
}

export async function readState(database: D1Database, module: string): Promise<ModuleState> {
  const row = await database.prepare('select state from modules where module = ?').bind(module).first<{ state: string }>();
  return row ? moduleStateSchema.parse(JSON.parse(row.state)) : freshState;
}

/**
 * Writes a state and its entry of the log, in one transaction, if nobody else has changed the module meanwhile.
 *
 * @param change its `state.version` is one more than the version that was seen
 * @returns false if somebody has; nothing is written then
 */
export async function writeChange(database: D1Database, module: string, change: Change): Promise<boolean> {
  const { version } = change.state;
  const state = JSON.stringify(change.state);
  const [, update] = await database.batch([
    database.prepare('insert or ignore into modules (module, version, state) values (?, 0, ?)').bind(module, JSON.stringify(freshState)),
    database
      .prepare('update modules set version = ?, state = ? where module = ? and version = ?')
      .bind(version, state, module, version - 1),
    database
      .prepare('insert into changes (module, at, by, action, why, state) select ?, ?, ?, ?, ?, ? where changes() = 1')
      .bind(module, change.at, change.by, change.action, change.why, state),
  ]);
  return update?.meta.changes === 1;
}

/** The log of a module, newest first. */
export async function readChanges(database: D1Database, module: string, limit: number): Promise<Change[]> {
  const { results } = await database
    .prepare('select at, by, action, why, state from changes where module = ? order by id desc limit ?')
    .bind(module, limit)
    .all<Record<string, string>>();
  return results.map((row) => changeSchema.parse({ ...row, state: JSON.parse(row['state']!) }));
}
