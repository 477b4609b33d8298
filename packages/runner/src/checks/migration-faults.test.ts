import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../folders.mjs';
import { migrationFaults } from './migration-faults.mjs';

const expand = { name: '0001_titles.sql', sql: 'alter table records add column title text;' };

test.each([
  'drop table records',
  'ALTER TABLE records DROP COLUMN name',
  'alter table records rename column name to title',
  'alter table a rename to b',
])('a migration that takes away without its expand step is refused: %s', (sql) => {
  expect(migrationFaults([{ name: '0000_first.sql', sql }])).toEqual([expect.stringContaining('0000_first.sql')]);
  expect(migrationFaults([expand, { name: '0002_later.sql', sql: `-- contracts: 0009_other.sql\n${sql}` }])).toHaveLength(1);
});

test('a migration that names the earlier one it completes is accepted', () => {
  const contract = { name: '0002_no_names.sql', sql: '-- contracts: 0001_titles.sql\nalter table records drop column name;' };
  expect(migrationFaults([expand, contract])).toEqual([]);
});

test('a migration that only adds is accepted, whatever its comments speak of', () => {
  expect(migrationFaults([expand, { name: '0002_more.sql', sql: '-- no drop table here\ncreate table more (id integer);' }])).toEqual([]);
});

test.each(['functions/data/migrations', 'apps/shell/migrations'])('all migrations in %s expand before they contract', (folder) => {
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  expect(names.length).toBeGreaterThan(0);
  expect(migrationFaults(names.map((name) => ({ name, sql: readFileSync(join(root, folder, name), 'utf8') })))).toEqual([]);
});
