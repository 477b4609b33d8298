import type { CheckOutcome } from './checks/check.ts';

/** The outcome of the whole chain, as `--json` prints it. */
export interface CheckReport {
  module: string;
  /** How many things passed. */
  passed: number;
  /** How many checks of the chain failed. */
  failed: number;
  checks: (CheckOutcome & { name: string })[];
}

/** How many findings of one check are shown; the rest is counted. */
const mostShown = 12;

/** Shows the outcome to a person: each failure with its place and what to change. */
export function printOutcomes({ module, passed, failed, checks }: CheckReport): void {
  for (const { name, findings, looked, notes = [] } of checks) {
    console.log(`${findings.length === 0 ? '✓' : '✗'} ${name} (${looked})`);
    for (const note of notes) console.log(`    ${note}`);
    for (const { where, problem, fix } of findings.slice(0, mostShown)) console.log(`    ${where}\n      ${problem}\n      → ${fix}`);
    if (findings.length > mostShown) console.log(`    and ${findings.length - mostShown} more: --json shows them all`);
  }
  console.log(failed === 0 ? `\n${module}: ${passed} passed, 0 failed` : `\n${module}: ${failed} of ${checks.length} checks failed`);
}
