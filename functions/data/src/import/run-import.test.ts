import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { dumpDatabase } from '../testing/dump-database.ts';

const script = fileURLToPath(new URL('../testing/import-variant.ts', import.meta.url));
const configPath = fileURLToPath(new URL('../../wrangler.jsonc', import.meta.url));

interface Ended {
  code: number | null;
  output: string;
}

/** Runs the import in a process group of its own; `killWhen` may ask to kill it after some milliseconds from then on. */
function runImport(folder: string, variant: string, killWhen: (output: string) => number | null = () => null): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, folder, variant], { detached: true });
    let output = '';
    let killing = false;
    const kill = () => {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const consider = () => {
      const delay = killing ? null : killWhen(output);
      if (delay === null) return;
      killing = true;
      setTimeout(kill, delay);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        consider();
      });
    }
    child.on('close', (code) => resolve({ code, output }));
    consider();
  });
}

async function readState(folder: string): Promise<{ revisions: number; contents: string }> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: { path: join(folder, 'v3') }, remoteBindings: false });
  try {
    const contents = await dumpDatabase(proxy.env.DB);
    const revisions = 'clauses' in contents ? await proxy.env.DB.prepare('select count(*) as n from revisions').first<number>('n') : 0;
    return { revisions: revisions ?? 0, contents: JSON.stringify(contents) };
  } finally {
    await proxy.dispose();
  }
}

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-import-'));
  folders.push(folder);
  return folder;
}

let old: string;
let changed: string;
let folder: string;

beforeAll(async () => {
  folder = newFolder();
  await runImport(folder, 'changed');
  changed = (await readState(folder)).contents;
  await runImport(folder, 'plan');
  old = (await readState(folder)).contents;
});

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

describe('the import', () => {
  it('says each step in a line, and when there is nothing to do', async () => {
    const { code, output } = await runImport(folder, 'plan');
    expect(code).toBe(0);
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^Plan read: 145 clauses/u),
      'Migrations: none is missing.',
      'Already up to date: revision 2.',
    ]);
  });

  it('writes nothing and ends with 1 where a record is faulty', async () => {
    const { code, output } = await runImport(folder, 'faulty');
    expect(code).toBe(1);
    expect(output).toContain('projects/talent.json · sustech · quote: not in clause 4.1.1');
    expect((await readState(folder)).contents).toBe(old);
  });

  // The batch that writes begins right after that line and takes a few hundred milliseconds.
  it.each([0, 150, 350, 900])('killed %d ms after “Writing” leaves the old or the new state', async (delay) => {
    const before = await readState(folder);
    await runImport(folder, 'changed', (output) => (output.includes('Writing') ? delay : null));
    const after = await readState(folder);
    expect([old, changed]).toContain(after.contents);
    expect(after.revisions).toBe(before.revisions + (after.contents === before.contents ? 0 : 1));
    if (after.contents === changed) await runImport(folder, 'plan');
  });

  it('of a new database, killed, leaves it empty or full, and the next run completes it', async () => {
    const fresh = newFolder();
    await runImport(fresh, 'plan', (output) => (output.includes('Writing') ? 200 : null));
    const { contents } = await readState(fresh);
    const tables = Object.values(JSON.parse(contents) as Record<string, unknown[]>);
    expect(contents === old || tables.every((rows) => rows.length === 0)).toBe(true);
    await runImport(fresh, 'plan');
    expect((await readState(fresh)).contents).toBe(old);
  });
});
