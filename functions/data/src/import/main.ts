/**
 * Fills the database with the plan: `npm run import -w functions/data -- [--persist-to DIR] [--reason TEXT]`.
 * Ends with 1 where the records are faulty or the database refuses; nothing is written then.
 */
import { loadPlan } from '@policy/plan';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runImport } from './run-import.ts';

try {
  const { values } = parseArgs({ options: { 'persist-to': { type: 'string' }, reason: { type: 'string' } } });
  await runImport({
    load: loadPlan,
    // npm runs scripts in the package's folder; the caller's own folder is in INIT_CWD.
    persistTo: values['persist-to'] && resolve(process.env['INIT_CWD'] ?? '.', values['persist-to']),
    reason: values.reason ?? 'Import of the plan',
    say: (line) => console.log(line),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was written.');
  process.exitCode = 1;
}
