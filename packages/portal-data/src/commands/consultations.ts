import type { Consultation, ConsultationDetail, List, Token } from '@policy/api';
import type { Command } from 'commander';
import { askJson } from '../ask.ts';
import { print, readCall, type Call } from '../output.ts';
import { readJson } from '../read-json.ts';
import { publishNew, takeStep } from '../take-step.ts';
import { readText, withText, type TextOptions } from '../written-text.ts';

/** What the department asks the public. Everything shows at once. */
export function addConsultations(program: Command): void {
  program
    .command('consultations')
    .description('list what the department asks the public, and what it owes')
    .action(async (_, command: Command) => {
      const call = readCall(command);
      const { department } = await askJson<Token>(call.session, '/self');
      const list = await askJson<List<Consultation>>(call.session, `/consultations?department=${department}&limit=200`);
      print(call, list, () => list.items.map(toLine).concat(`${list.total} in all.`));
    });

  const consultation = program.command('consultation').description('ask the public about clauses of the department');

  consultation
    .command('open')
    .argument('<file>', 'a JSON file as POST /consultations takes it: title, text, clauses, opens, closes')
    .description('publish a consultation; it can be neither removed nor left without a result')
    .action(async (file: string, _, command: Command) => {
      const call = readCall(command);
      tell(call, await publishNew<ConsultationDetail>(call.session, '/consultations', readJson(file)));
    });

  consultation
    .command('extend')
    .argument('<number>')
    .description('give more time')
    .requiredOption('--closes <day>', 'new last day, such as 2026-12-31')
    .requiredOption('--reason <text>', 'why; stands in public')
    .action(async (number: string, body: { closes: string; reason: string }, command: Command) => {
      const call = readCall(command);
      tell(call, await takeStep<ConsultationDetail>(call.session, `/consultations/${encodeURIComponent(number)}`, 'extend', body));
    });

  withText(consultation.command('result').argument('<number>').description('say what came of it, or correct that'))
    .option('--reason <text>', 'of a correction: why; stands in public')
    .action(async (number: string, { reason, ...options }: TextOptions & { reason?: string }, command: Command) => {
      const call = readCall(command);
      const body = { text: readText(options), ...(reason === undefined ? {} : { reason }) };
      tell(call, await takeStep<ConsultationDetail>(call.session, `/consultations/${encodeURIComponent(number)}`, 'result', body));
    });
}

function tell(call: Call, consultation: ConsultationDetail): void {
  print(call, consultation, () => [toLine(consultation)]);
}

function toLine({ id, state, days, opens, closes, contributions, title }: Consultation): string {
  const clock = days === null ? '' : state === 'open' ? `${days} day(s) left` : `${days} day(s) overdue`;
  return `${id.padStart(5)}  ${state.padEnd(10)}  ${opens} to ${closes}  ${clock.padEnd(16)}  ${contributions} contribution(s)  ${title.zhHans}`;
}
