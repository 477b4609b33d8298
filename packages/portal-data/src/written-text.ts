import type { Text } from '@policy/api';
import type { Command } from 'commander';
import { Misuse } from './exit.ts';
import { readJson } from './read-json.ts';

export interface TextOptions {
  file?: string;
  zhHans?: string;
  zhHant?: string;
  en?: string;
}

/** Gives a command the options by which a text in three languages is given. */
export function withText(command: Command): Command {
  return command
    .option('--file <json>', 'the text as {"zhHans": …, "zhHant": …, "en": …}')
    .option('--zh-hans <text>', '简体, the authoritative one')
    .option('--zh-hant <text>', '繁體 as in Hong Kong')
    .option('--en <text>', 'English');
}

/** @throws {Misuse} where a language is missing */
export function readText({ file, zhHans, zhHant, en }: TextOptions): Text {
  if (file !== undefined) return readJson(file) as Text;
  if (zhHans === undefined || zhHant === undefined || en === undefined)
    throw new Misuse('Give the text in all three languages: --zh-hans, --zh-hant and --en, or --file.');
  return { zhHans, zhHant, en };
}
