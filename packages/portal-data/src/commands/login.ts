import type { Token } from '@policy/api';
import type { Command } from 'commander';
import { askJson } from '../ask.ts';
import { Misuse } from '../exit.ts';
import { print } from '../output.ts';
import { forgetSession, keepSession, toPortal } from '../session.ts';
import { readSecret } from '../read-secret.ts';

export function addLogin(program: Command): void {
  program
    .command('login')
    .description('keep a token for this portal; asks for it, or takes PORTAL_TOKEN or standard input')
    .addHelpText(
      'after',
      '\nExamples:\n  $ portal-data login --portal https://portal.example\n  $ portal-data login --portal http://localhost:8787 < token.txt',
    )
    .action(async (_, command: Command) => {
      const { portal: given, json } = command.optsWithGlobals<{ portal?: string; json?: boolean }>();
      const address = given ?? process.env['PORTAL_URL'];
      if (address === undefined) throw new Misuse('Which portal? --portal https://…');
      const portal = toPortal(address);
      const token = process.env['PORTAL_TOKEN'] ?? (await readSecret('Token: '));
      const self = await askJson<Token>({ portal, token }, '/self');
      const file = keepSession({ portal, token });
      print({ json: json === true }, { ...self, portal, file }, () => [
        `Logged in to ${portal} as “${self.name}” of ${self.department} (${self.abilities.join(', ')}) until ${self.expires.slice(0, 10)}.`,
        `Kept in ${file}, readable by you alone.`,
      ]);
    });

  program
    .command('logout')
    .description('forget the token on this machine; revoke it to end it for good')
    .action(() => forgetSession());
}
