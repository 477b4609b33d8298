import type { List, Question, QuestionDetail, Token } from '@policy/api';
import type { Command } from 'commander';
import { askJson } from '../ask.ts';
import { print, readCall, type Call } from '../output.ts';
import { takeStep } from '../take-step.ts';
import { readText, withText, type TextOptions } from '../written-text.ts';

/** What visitors asked, and what the department says to it. Everything shows at once. */
export function addQuestions(program: Command): void {
  program
    .command('questions')
    .description('list what visitors asked the department, those that wait first')
    .option('--state <state>', 'open, answered or withheld')
    .action(async ({ state }: { state?: string }, command: Command) => {
      const call = readCall(command);
      const { department } = await askJson<Token>(call.session, '/self');
      const query = new URLSearchParams({ department, limit: '200', sort: 'state,asked', ...(state === undefined ? {} : { state }) });
      const list = await askJson<List<Question>>(call.session, `/questions?${query}`);
      print(call, list, () => list.items.map(toLine).concat(`${list.total} in all.`));
    });

  withText(program.command('answer').argument('<number>').description('answer a question, or correct its answer'))
    .option('--reason <text>', 'of a correction: why; stands in public')
    .addHelpText('after', '\nExample:\n  $ portal-data answer 12 --zh-hans "来自公报。" --zh-hant "來自公報。" --en "From the bulletin."')
    .action(async (number: string, { reason, ...options }: TextOptions & { reason?: string }, command: Command) => {
      const body = { text: readText(options), ...(reason === undefined ? {} : { reason }) };
      await tell(readCall(command), number, 'answer', body);
    });

  withText(program.command('withhold').argument('<number>').description('stop showing the text of a question, for a public reason')).action(
    async (number: string, options: TextOptions, command: Command) =>
      tell(readCall(command), number, 'withhold', { text: readText(options) }),
  );

  program
    .command('restore')
    .argument('<number>')
    .description('show a withheld question again')
    .requiredOption('--reason <text>', 'why; stands in public')
    .action(async (number: string, { reason }: { reason: string }, command: Command) =>
      tell(readCall(command), number, 'restore', { reason }),
    );
}

async function tell(call: Call, number: string, action: string, body: object): Promise<void> {
  const question = await takeStep<QuestionDetail>(call.session, `/questions/${encodeURIComponent(number)}`, action, body);
  print(call, question, () => [`Question ${question.id} is ${question.state}.`]);
}

function toLine({ id, state, days, about, kind, text }: Question): string {
  const clock = days === null ? '' : `${days} day(s)`;
  return `${id.padStart(5)}  ${state.padEnd(8)}  ${clock.padEnd(10)}  ${about.kind}:${about.id}  ${kind}: ${text ?? '(withheld)'}`;
}
