import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.mjs';
import { essentialLines } from '../processes/essential-lines.mjs';
import { runProgram } from '../processes/run-program.mjs';
import { step } from '../step.mjs';

/**
 * Creates the local D1 and fills it with the plan, unless it holds the same plan already.
 *
 * @param {string} state folder of the local D1
 * @throws {Problem} naming the record that is at fault
 */
export async function importData(state) {
  const mark = join(state, 'imported');
  const sources = await hashOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return;
  await step('Importing the plan', async () => {
    rmSync(mark, { force: true });
    mkdirSync(state, { recursive: true });
    const { ok, lines } = await runProgram('npm', [
      'run',
      '--silent',
      'import',
      '--workspace',
      'functions/data',
      '--',
      '--persist-to',
      state,
    ]);
    if (!ok)
      throw new Problem([...essentialLines(lines), '', 'The plan could not be imported; the database is as it was before.'].join('\n'));
    writeFileSync(mark, sources);
  });
}

/** One hash over everything that the import reads: turbo knows it, for it is how it would cache the task. */
async function hashOfSources() {
  const { ok, lines } = await runProgram('turbo', ['run', 'import', '--dry=json']);
  if (!ok) throw new Problem(essentialLines(lines).join('\n'));
  /** @type {{ tasks: { taskId: string, hash: string }[] }} */
  const plan = JSON.parse(lines.join('\n'));
  return plan.tasks.find(({ taskId }) => taskId === '@policy/data#import')?.hash ?? '';
}
