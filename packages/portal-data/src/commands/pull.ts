import type { Token } from '@policy/api';
import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { ask, askJson } from '../ask.ts';
import { Misuse } from '../exit.ts';
import { print, readCall } from '../output.ts';

export function addPull(program: Command): void {
  program
    .command('pull')
    .description('download the observations of the department’s indicators, in the columns that import takes')
    .option('--format <format>', 'csv, gb18030 (CSV for older Excel in Chinese) or xlsx', 'csv')
    .option('--module <module>', 'another module than the department’s own')
    .option('--out <file>', 'where to write it')
    .addHelpText('after', '\nExamples:\n  $ portal-data pull\n  $ portal-data pull --format xlsx --out talent.xlsx')
    .action(async ({ format, module, out }: { format: string; module?: string; out?: string }, command: Command) => {
      if (!['csv', 'gb18030', 'xlsx'].includes(format)) throw new Misuse(`The format must be csv, gb18030 or xlsx, not ${format}.`);
      const call = readCall(command);
      const owner = module ?? (await askJson<Token>(call.session, '/self')).department;
      const ending = format === 'xlsx' ? 'xlsx' : 'csv';
      const charset = format === 'gb18030' ? '&charset=gb18030' : '';
      const response = await ask(call.session, `/indicators.${ending}?module=${encodeURIComponent(owner)}${charset}`);
      const file = out ?? `observations.${ending}`;
      const bytes = new Uint8Array(await response.arrayBuffer());
      writeFileSync(file, bytes);
      const revision = response.headers.get('policy-revision');
      print(call, { file, module: owner, bytes: bytes.byteLength, revision: revision === null ? null : Number(revision) }, () => [
        `Wrote ${file}: the figures of ${owner}${revision === null ? '' : ` at revision ${revision}`}.`,
      ]);
    });
}
