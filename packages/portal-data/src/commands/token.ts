import { abilities as allAbilities, type Ability, type NewToken, type Owner, type Token } from '@policy/api';
import type { Command } from 'commander';
import { askJson } from '../ask.ts';
import { createInDatabase, type DatabasePlace } from '../create-in-database.ts';
import { Misuse } from '../exit.ts';
import { print, readCall } from '../output.ts';

interface CreateOptions extends DatabasePlace {
  name: string;
  abilities: string;
  days: string;
  identity?: string;
  department?: Owner;
}

const createHelp = `
Examples:
  $ portal-data token create --name "statistics desk" --abilities propose,review
  $ portal-data token create --name "Chan Tai Man" --identity chan@example.org --abilities propose,review,publish

The first token of a department is made by whoever has the database, with wrangler:
  $ portal-data token create --department talent --name "head of division" --local --persist-to .portal/state
  $ portal-data token create --department talent --name "head of division" --remote

Abilities: ${allAbilities.join(', ')}. The secret is shown once and kept nowhere.`;

export function addTokens(program: Command): void {
  const token = program.command('token').description('make, list and revoke tokens of the department');

  token
    .command('create')
    .description('make a token and show its secret, once')
    .requiredOption('--name <name>', 'of a person or a machine; stands in the public log')
    .option('--abilities <list>', 'what it may do, with commas between', allAbilities.join(','))
    .option('--days <days>', 'until it expires', '90')
    .option('--identity <identity>', 'e-mail address or service client id of Cloudflare Access, instead of a secret')
    .option('--department <department>', 'with --local or --remote: make it in the database, as its operator')
    .option('--local', 'the database of this machine')
    .option('--remote', 'the database at Cloudflare')
    .option('--persist-to <folder>', 'where the database of this machine lies')
    .option('--config <file>', 'wrangler’s configuration of the data Worker', 'functions/data/wrangler.jsonc')
    .addHelpText('after', createHelp)
    .action(async (options: CreateOptions, command: Command) => {
      const abilities = readAbilities(options.abilities);
      const days = Number(options.days);
      if (!Number.isInteger(days) || days < 1 || days > 366) throw new Misuse('--days must be a whole number from 1 to 366.');
      const wish = { name: options.name, abilities, days, identity: options.identity ?? null };
      const json = command.optsWithGlobals<{ json?: boolean }>().json === true;
      const made =
        options.department === undefined
          ? await askJson<NewToken>(readCall(command).session, '/tokens', { method: 'POST', body: wish })
          : await createInDatabase({ ...wish, department: options.department }, options);
      print({ json }, made, () => [
        `Token ${made.id} of ${made.department} for “${made.name}”: ${made.abilities.join(', ')}, until ${made.expires.slice(0, 10)}.`,
        ...(made.secret === null
          ? [`${made.identity} acts with it after signing in.`]
          : [made.secret, 'It is shown this once: keep it like a password.']),
      ]);
    });

  token
    .command('list')
    .description('tokens of the department, without their secrets')
    .action(async (_, command: Command) => {
      const call = readCall(command);
      const list = await askJson<{ items: Token[] }>(call.session, '/tokens');
      print(call, list, () =>
        list.items.map((each) => `${each.id}  ${stateOf(each).padEnd(20)}  ${each.abilities.join(',')}  ${each.name}`),
      );
    });

  token
    .command('revoke')
    .argument('<id>', 'as `token list` shows it')
    .description('end a token at once and for good')
    .addHelpText('after', '\nExample:\n  $ portal-data token revoke k3v9x0q2m4ab')
    .action(async (id: string, _, command: Command) => {
      const call = readCall(command);
      const revoked = await askJson<Token>(call.session, `/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
      print(call, revoked, () => [`${revoked.id} (“${revoked.name}”) is revoked.`]);
    });
}

function readAbilities(list: string): Ability[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(allAbilities as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Misuse(`There is no ability ${unknown.join(', ')}: use ${allAbilities.join(', ')}.`);
  return names as Ability[];
}

function stateOf({ revoked, expires }: Token): string {
  if (revoked !== null) return `revoked ${revoked.slice(0, 10)}`;
  return expires < new Date().toISOString() ? `expired ${expires.slice(0, 10)}` : `until ${expires.slice(0, 10)}`;
}
