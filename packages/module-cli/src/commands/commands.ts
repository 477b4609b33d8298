import { writeOverride } from '@policy/module-kit/registry';
import { requireWhy, UsageError, type Arguments } from '../arguments.ts';
import { deploy } from '../deploy/deploy.ts';
import { buildIn } from '../deploy/place-build.ts';
import { keyOf, readEntry, requestChange } from '../portal.ts';
import { describeChanges, describeState } from './describe.ts';

/** Each command of `portal-module`; answers with what it prints. */
export const commands: Record<string, (args: Arguments) => Promise<string>> = {
  deploy,
  publish,
  promote: (args) => change(args, { action: 'promote', share: args.share }),
  rollback: (args) => change(args, { action: 'rollback' }),
  off: (args) => change(args, { action: 'off' }),
  on: (args) => change(args, { action: 'on' }),
  status,
  log,
  override,
};

type Simple = { action: 'promote'; share: number } | { action: 'rollback' } | { action: 'off' } | { action: 'on' };

async function change(args: Arguments, request: Simple): Promise<string> {
  const why = requireWhy(args);
  const { state } = await readEntry(args);
  return describeState(args, await requestChange(args, { ...request, version: state.version, by: args.by, why }));
}

async function publish(args: Arguments): Promise<string> {
  const why = requireWhy(args);
  const { state } = await readEntry(args);
  const slot = state.current.slot === 'A' ? 'B' : 'A';
  const build = await buildIn(args, slot);
  const { by, share } = args;
  return describeState(args, await requestChange(args, { action: 'publish', version: state.version, slot, build, share, by, why }));
}

async function status(args: Arguments): Promise<string> {
  return describeState(args, (await readEntry(args)).state);
}

async function log(args: Arguments): Promise<string> {
  return describeChanges(args, (await readEntry(args)).changes);
}

async function override(args: Arguments): Promise<string> {
  if (!args.from) throw new UsageError('--from is missing: A, B, or the origin of your own build, such as http://localhost:9060');
  const until = new Date(Date.now() + args.hours * 3_600_000).toISOString();
  const token = await writeOverride({ module: args.module, from: args.from, until }, await keyOf(args));
  const link = `${args.portal}/_override?token=${token}`;
  return args.json ? JSON.stringify({ link, until }) : link;
}
