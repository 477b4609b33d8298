import type { ProposalDetail } from '@policy/api';
import type { Command } from 'commander';
import { askJson } from '../ask.ts';
import { print, readCall } from '../output.ts';

/** The fields of an entry of `/changes` that are shown. */
interface Entry {
  time: string;
  actor: string;
  department: string | null;
  action: string;
  kind: string;
  record: string;
  revision: number | null;
  reason: string;
}

export function addLog(program: Command): void {
  program
    .command('log')
    .argument('[proposal]', 'only the steps of this one')
    .description('who published what, when and why, newest first; or every step of one proposal')
    .option('--module <module>', 'only changes of this module')
    .option('--limit <count>', 'how many', '20')
    .addHelpText('after', '\nExamples:\n  $ portal-data log --module talent --limit 50\n  $ portal-data log proposal-… --json')
    .action(async (proposal: string | undefined, { module, limit }: { module?: string; limit: string }, command: Command) => {
      const call = readCall(command);
      if (proposal !== undefined) {
        const { steps } = await askJson<ProposalDetail>(call.session, `/proposals/${encodeURIComponent(proposal)}`);
        print(call, steps, () => steps.map(({ time, actor, action, reason }) => `${time}  ${action.padEnd(9)}  ${actor}: ${reason}`));
        return;
      }
      const query = new URLSearchParams({ limit, ...(module === undefined ? {} : { module }) });
      const { items } = await askJson<{ items: Entry[] }>(call.session, `/changes?${query}`);
      print(call, items, () => items.map(toLine));
    });
}

function toLine({ time, revision, action, kind, record, actor, department, reason }: Entry): string {
  const who = department === null ? actor : `${actor} of ${department}`;
  return `${time}  r${revision ?? '–'}  ${action} ${kind} ${record}  ${who}: ${reason}`;
}
