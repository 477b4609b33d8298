import { setTimeout as sleep } from 'node:timers/promises';
import { descriptorSchema, type Descriptor } from '@policy/module-kit/contract';
import { Problem } from '@policy/runner';
import type { Arguments } from '../arguments.ts';
import { askPlace } from '../portal.ts';

const patience = 60_000;

/** A place that was filled may start again while the last files arrive: it is up when it has answered for so long, in milliseconds. */
const steadyFor = 1000;

type Where = Pick<Arguments, 'portal' | 'module'>;

/**
 * What the module in a place says of itself.
 *
 * @throws {Problem} when nothing in it speaks the contract
 */
export async function descriptorIn(where: Where, slot: 'A' | 'B'): Promise<Descriptor> {
  const answer = await askPlace(where, slot, '/_module.json');
  const text = await answer.text();
  if (!answer.ok) throw new Problem(`Place ${slot} of ${where.module} answers ${answer.status}: ${text.slice(0, 200)}`);
  const parsed = descriptorSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem(`Place ${slot} of ${where.module} does not keep to the contract. ${issue?.path.join('.')}: ${issue?.message}`);
}

export async function buildIn(where: Where, slot: 'A' | 'B'): Promise<string> {
  return (await descriptorIn(where, slot)).build;
}

/**
 * Waits until a place answers steadily with the build that was uploaded into it.
 *
 * @throws {Problem} with its last answer when it does not in time
 */
export async function untilInPlace(where: Where, slot: 'A' | 'B', build: string): Promise<void> {
  let last = '';
  let since: number | null = null;
  for (const begun = Date.now(); Date.now() - begun < patience; await sleep(150)) {
    try {
      const found = await buildIn(where, slot);
      since = found === build ? (since ?? Date.now()) : null;
      if (since !== null && Date.now() - since >= steadyFor) return;
      last = `It holds build ${found}.`;
    } catch (error) {
      since = null;
      last = error instanceof Error ? error.message : String(error);
    }
  }
  throw new Problem(`Build ${build} did not come up in place ${slot} within ${patience / 1000} s. ${last}`);
}
