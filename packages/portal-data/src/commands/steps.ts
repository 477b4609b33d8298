import type { List, Proposal, ProposalDetail } from '@policy/api';
import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { ask, askJson } from '../ask.ts';
import { print, readCall, type Call } from '../output.ts';
import { readJson } from '../read-json.ts';

interface StepOptions {
  reason: string;
  at?: string;
}

const reason = ['--reason <text>', 'why; stands in the public log'] as const;

/** The workflow: what is proposed, reviewed, published, undone. */
export function addSteps(program: Command): void {
  program
    .command('proposals')
    .description('list what is on its way')
    .option('--state <state>', 'draft, reviewed, scheduled, published or withdrawn')
    .action(async ({ state }: { state?: string }, command: Command) => {
      const call = readCall(command);
      const list = await askJson<List<Proposal>>(
        call.session,
        `/proposals?limit=200${state === undefined ? '' : `&state=${encodeURIComponent(state)}`}`,
      );
      print(call, list, () =>
        list.items
          .map(({ id, state, rows, author, reason }) => `${id}  ${state.padEnd(9)}  ${rows} record(s)  ${author}: ${reason}`)
          .concat(`${list.total} in all.`),
      );
    });

  program
    .command('propose')
    .argument('<file>', 'a JSON file as POST /proposals takes it')
    .description('propose one value, one event of a project or one source')
    .action(async (file: string, _, command: Command) => {
      const call = readCall(command);
      const question = { method: 'POST', body: readJson(file), idempotencyKey: randomUUID() } as const;
      const proposal = await askJson<ProposalDetail>(call.session, '/proposals', question);
      print(call, proposal, () => [`Proposed as ${proposal.id}. Next: portal-data review ${proposal.id} --reason "…"`]);
    });

  for (const [action, description] of [
    ['review', 'say that a draft is right'],
    ['return', 'send back to draft what was reviewed or scheduled'],
    ['withdraw', 'give up what is not published'],
  ] as const) {
    program
      .command(action)
      .argument('<proposal>')
      .description(description)
      .requiredOption(...reason)
      .action(async (id: string, options: StepOptions, command: Command) =>
        tell(readCall(command), await takeStep(readCall(command), id, action, options)),
      );
  }

  program
    .command('publish')
    .argument('<proposal>')
    .description('publish what was reviewed, now or later')
    .requiredOption(...reason)
    .option('--at <time>', 'when, such as 2026-12-01T08:00:00Z')
    .addHelpText(
      'after',
      '\nExamples:\n  $ portal-data publish proposal-… --reason "Out today"\n  $ portal-data publish proposal-… --reason "Embargo" --at 2026-12-01T08:00:00Z',
    )
    .action(async (id: string, options: StepOptions, command: Command) =>
      tell(readCall(command), await takeStep(readCall(command), id, 'publish', options)),
    );

  program
    .command('undo')
    .argument('<proposal>')
    .description('propose to bring back what a published proposal changed')
    .requiredOption(...reason)
    .action(async (id: string, options: StepOptions, command: Command) => {
      const call = readCall(command);
      const question = { method: 'POST', body: { reason: options.reason }, idempotencyKey: randomUUID() } as const;
      const undo = await askJson<ProposalDetail>(call.session, `/proposals/${encodeURIComponent(id)}/undo`, question);
      print(call, undo, () => [`Proposed as ${undo.id}. An undo is reviewed and published like anything else.`]);
    });
}

/** Takes the step on the version that stands there now; if somebody changes it meanwhile, the portal refuses. */
async function takeStep({ session }: Call, id: string, action: string, { reason, at }: StepOptions): Promise<ProposalDetail> {
  const path = `/proposals/${encodeURIComponent(id)}`;
  const ifMatch = (await ask(session, path)).headers.get('etag') ?? '';
  const body = { reason, ...(at === undefined ? {} : { at }) };
  return askJson<ProposalDetail>(session, `${path}/${action}`, { method: 'POST', body, ifMatch, idempotencyKey: randomUUID() });
}

function tell(call: Call, proposal: ProposalDetail): void {
  const { id, state, publishAt, revision } = proposal;
  const more = revision !== null ? ` by revision ${revision}` : publishAt === null ? '' : ` for ${publishAt}`;
  print(call, proposal, () => [`${id} is ${state}${more}.`]);
}
