#!/usr/bin/env node
/** `portal-module`: the only thing that changes what the portal shows of a module. Ends with 0, 1 (refused or failed) or 2 (not understood). */
import { Problem } from '@policy/runner';
import { readArguments, UsageError } from './arguments.ts';
import { commands } from './commands/commands.ts';
import { help } from './help.ts';

try {
  const [name, ...rest] = process.argv.slice(2);
  const wantsHelp = name === undefined || name === 'help' || process.argv.includes('--help');
  const command = commands[name ?? ''];
  if (wantsHelp) console.log(help(command ? name : undefined));
  else if (command) console.log(await command(await readArguments(rest)));
  else throw new UsageError(`There is no command "${name}".`);
  // What was found is told; local Workers' connections must not keep the command alive.
  process.exit(0);
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\nAll commands and options: npx portal-module --help`);
  else console.error(error instanceof Problem ? error.message : error);
  process.exit(error instanceof UsageError ? 2 : 1);
}
