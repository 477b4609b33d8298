import type { ImportReport, ProposalDetail } from '@policy/api';
import type { Command } from 'commander';
import { ask, askJson } from '../ask.ts';
import { exitCodes, Misuse } from '../exit.ts';
import { print, readCall, type Call } from '../output.ts';
import { uploadFile } from '../upload.ts';

export function addImport(program: Command): void {
  program
    .command('validate')
    .argument('<file>', 'CSV (UTF-8 or GB 18030) or XLSX, in the columns of `pull`')
    .description('check every line of a file on the portal; nothing is written')
    .addHelpText(
      'after',
      '\nExamples:\n  $ portal-data validate observations.csv\n  $ portal-data validate observations.xlsx --json | jq .faults',
    )
    .action(async (file: string, _, command: Command) => {
      const call = readCall(command);
      await dryRun(call, file);
    });

  program
    .command('import')
    .argument('<file>', 'CSV (UTF-8 or GB 18030) or XLSX, in the columns of `pull`')
    .description('make one proposal of all lines of a file; an import that was broken off goes on where it stopped')
    .option('--dry-run', 'only check it, as `validate` does')
    .option('--reason <text>', 'why; stands in the public log')
    .addHelpText(
      'after',
      '\nExamples:\n  $ portal-data import observations.csv --dry-run\n  $ portal-data import observations.csv --reason "Statistical yearbook 2025"',
    )
    .action(async (file: string, { dryRun: isDry, reason }: { dryRun?: boolean; reason?: string }, command: Command) => {
      if (!isDry && reason === undefined) throw new Misuse('Say why: --reason "…". It stands in the public log.');
      const call = readCall(command);
      const { id, report } = await dryRun(call, file, isDry === true);
      if (isDry || report.faultCount > 0) return;
      const question = { method: 'POST', body: { reason }, idempotencyKey: `propose-${id}` } as const;
      const response = await ask(call.session, `/imports/${id}/propose`, question);
      const proposal = (await response.json()) as ProposalDetail;
      print(call, proposal, () => [
        `Proposed as ${proposal.id}: ${proposal.rows} records. Next: portal-data review ${proposal.id} --reason "…"`,
      ]);
    });
}

/** Uploads and checks a file; prints what it would do, or all its faults. */
async function dryRun(call: Call, file: string, isAnswer = true): Promise<{ id: string; report: ImportReport }> {
  const { id } = await uploadFile(call.session, file);
  const report = await askJson<ImportReport>(call.session, `/imports/${id}/check`, { method: 'POST' });
  if (report.faultCount > 0) process.exitCode = exitCodes.refused;
  if (isAnswer || report.faultCount > 0) print(call, report, () => linesOf(file, report));
  else console.error(linesOf(file, report).join('\n'));
  return { id, report };
}

function linesOf(file: string, { rows, add, revise, same, faults, faultCount }: ImportReport): string[] {
  if (faultCount === 0) return [`${file}: ${rows} rows, all good: ${add} new, ${revise} revised, ${same} unchanged.`];
  return [
    ...faults.map(({ line, column, value, reason }) => `${file}:${line} ${column} “${value}”: ${reason}`),
    `${faultCount} fault(s) in ${rows} rows. Nothing was written.`,
  ];
}
