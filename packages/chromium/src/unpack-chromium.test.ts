import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, onTestFinished } from 'vitest';

const program = `
  import { unpackChromium } from ${JSON.stringify(new URL('unpack-chromium.ts', import.meta.url).href)};
  await unpackChromium(process.argv[1]);
`;

test('tasks that unpack the browser at the same moment all get it, and leave nothing half unpacked', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const exitCodes = await Promise.all([1, 2, 3].map(() => unpackInOwnProcess(folder)));
  expect(exitCodes).toEqual([0, 0, 0]);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^chromium-[0-9.]+$/)]);
});

async function unpackInOwnProcess(folder: string): Promise<unknown> {
  const unpacking = spawn(process.execPath, ['--input-type=module', '--eval', program, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(unpacking, 'exit')) as unknown[];
  return code;
}
