import { Command } from 'commander';
import { addConsultations } from './commands/consultations.ts';
import { addImport } from './commands/import.ts';
import { addLog } from './commands/log.ts';
import { addLogin } from './commands/login.ts';
import { addOpinions } from './commands/opinions.ts';
import { addPull } from './commands/pull.ts';
import { addQuestions } from './commands/questions.ts';
import { addSteps } from './commands/steps.ts';
import { addTokens } from './commands/token.ts';

const help = `
Examples:
  $ portal-data login --portal https://portal.example      asks for the token, keeps it for you alone
  $ portal-data pull                                       observations.csv, to be edited in a spreadsheet
  $ portal-data validate observations.csv                  every bad cell, nothing written
  $ portal-data import observations.csv --reason "Yearbook 2025"
  $ portal-data review proposal-… --reason "Compared with the yearbook"
  $ portal-data publish proposal-… --reason "Out today"
  $ portal-data log
  $ portal-data questions --state open                     what visitors asked; then: portal-data answer 12 --file answer.json

Exit codes: 0 done · 1 refused (faults in the file, a conflict) · 2 wrong use of this command
            3 not identified, or not allowed · 4 the portal does not answer`;

/** The command line of departments: everything that `portal-data` can do. */
export function createProgram(): Command {
  const program = new Command('portal-data')
    .description('Publish a department’s data in the policy portal.')
    .option('--portal <address>', 'address of the portal (or PORTAL_URL; else as logged in)')
    .option('--json', 'answer as JSON, for programs')
    .showHelpAfterError('Try --help.')
    .addHelpText('after', help);
  for (const add of [addLogin, addPull, addImport, addSteps, addLog, addQuestions, addOpinions, addConsultations, addTokens]) add(program);
  return program;
}
