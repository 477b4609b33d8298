import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { modules, root, runningPortals, usualState } from '@policy/runner';

/** The command was not understood: its help is shown. */
export class UsageError extends Error {}

/** What every command knows. */
export interface Arguments {
  module: string;
  /** Origin of the portal, without a slash at its end. */
  portal: string;
  /** Null where none was given. */
  why: string | null;
  by: string;
  share: number;
  from: string | null;
  hours: number;
  dryRun: boolean;
  json: boolean;
}

const known = {
  module: { type: 'string' },
  portal: { type: 'string' },
  why: { type: 'string' },
  by: { type: 'string' },
  share: { type: 'string', default: '100' },
  from: { type: 'string' },
  hours: { type: 'string', default: '8' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/**
 * Reads the options of a command.
 *
 * @throws {UsageError} naming the option that is wrong and what it may be
 */
export function readArguments(args: string[]): Arguments {
  const { values } = parse(args);
  return {
    module: moduleOf(values.module ?? basename(process.cwd())),
    portal: portalOf(values.portal ?? process.env['PORTAL_ORIGIN'], values['dry-run']),
    why: values.why ?? null,
    by: values.by ?? process.env['GITHUB_ACTOR'] ?? userInfo().username,
    share: wholeNumber('--share', values.share, 1, 100),
    from: values.from ?? null,
    hours: wholeNumber('--hours', values.hours, 1, 24 * 7),
    dryRun: values['dry-run'],
    json: values.json,
  };
}

/** The reason of a change that must have one. */
export function requireWhy({ why }: Arguments): string {
  if (why) return why;
  throw new UsageError('--why is missing: one sentence for those who read the log.');
}

/** The last commit that touched the module, as the reason of a deploy; null outside a repository. */
export function lastCommit(module: string): string | null {
  try {
    const folder = resolve(root, 'apps', module);
    return execFileSync('git', ['log', '-1', '--format=%h %s', '--', folder], { cwd: root, encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function moduleOf(name: string): string {
  const ids = modules.map(({ id }) => id);
  if (ids.includes(name)) return name;
  throw new UsageError(`--module: "${name}" is no module. The portal has ${ids.join(', ')}.`);
}

function portalOf(address: string | undefined, isNeedless: boolean): string {
  if (address && URL.canParse(address)) return new URL(address).origin;
  if (address) throw new UsageError(`--portal: "${address}" is no address. For example http://localhost:8787`);
  const running = runningPortals();
  const found = running.find(({ state }) => state === usualState) ?? (running.length === 1 ? running[0] : undefined);
  if (found) return `http://localhost:${found.port}`;
  if (isNeedless) return '';
  throw new UsageError(
    running.length === 0
      ? '--portal is missing, PORTAL_ORIGIN is not set, and no portal runs on this machine. Start one (npm start), or name yours.'
      : `--portal is missing, and several portals run on this machine. Name one: ${running.map(({ port }) => `--portal http://localhost:${port}`).join(' or ')}`,
  );
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`${name}: "${text}" is no whole number from ${least} to ${most}.`);
}
