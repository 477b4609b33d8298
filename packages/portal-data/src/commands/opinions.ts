import type { OpinionDetail } from '@policy/api';
import type { Command } from 'commander';
import { print, readCall } from '../output.ts';
import { readJson } from '../read-json.ts';
import { publishNew, takeStep } from '../take-step.ts';

/** What experts said of the department's clauses. Everything shows at once. */
export function addOpinions(program: Command): void {
  const opinion = program.command('opinion').description('attach what an expert said to a clause of the department');

  opinion
    .command('publish')
    .argument('<file>', 'a JSON file as POST /opinions takes it')
    .description('publish an opinion on the page of its clause')
    .action(async (file: string, _, command: Command) => {
      const call = readCall(command);
      const made = await publishNew<OpinionDetail>(call.session, '/opinions', readJson(file));
      print(call, made, () => [`Opinion ${made.id} stands at clause ${made.clause}.`]);
    });

  opinion
    .command('revise')
    .argument('<number>')
    .argument('<file>', 'the whole opinion as POST /opinions/{id}/revise takes it, with its reason')
    .description('correct an opinion; the former version stays readable')
    .action(async (number: string, file: string, _, command: Command) => {
      const call = readCall(command);
      const revised = await takeStep<OpinionDetail>(call.session, `/opinions/${encodeURIComponent(number)}`, 'revise', readJson(file));
      print(call, revised, () => [`Opinion ${revised.id} is at version ${revised.version}.`]);
    });

  opinion
    .command('withdraw')
    .argument('<number>')
    .description('stop showing an opinion; its number and the reason stay')
    .requiredOption('--reason <text>', 'why; stands in public')
    .action(async (number: string, { reason }: { reason: string }, command: Command) => {
      const call = readCall(command);
      const withdrawn = await takeStep<OpinionDetail>(call.session, `/opinions/${encodeURIComponent(number)}`, 'withdraw', { reason });
      print(call, withdrawn, () => [`Opinion ${withdrawn.id} is withdrawn.`]);
    });
}
