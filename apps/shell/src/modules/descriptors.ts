import { contractVersion, descriptorSchema, type Descriptor } from '@policy/module-kit/contract';
import type { Serving } from '../registry/serving.ts';
import { reportFault } from '../reports/report-fault.ts';
import { askModule, ModuleFault } from './ask-module.ts';
import type { ModuleId } from './modules.ts';

/** How long a descriptor is used before it is asked for again, in milliseconds. */
const freshFor = 5000;

interface Held {
  descriptor: Descriptor | null;
  until: number;
}

/** By module, place and build: what a place said before a deploy is not what it says after. */
const held = new Map<string, Held>();
const mostHeld = 200;

/** The last descriptor of each module, whichever build gave it. */
const latest = new Map<ModuleId, Descriptor>();

/**
 * What the modules say of themselves, asked side by side. Only one that has never answered is waited for: what is known
 * of the others is used at once and renewed behind the reader's back, so that a module that hangs costs nobody its deadline.
 *
 * @param waitUntil for the renewal, which may go on after the answer
 * @returns without the modules that have never answered; of one that is switched off, what it said last
 */
export async function readDescriptors(
  servings: Iterable<Serving>,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Map<ModuleId, Descriptor>> {
  const asked = [...servings];
  const descriptors = await Promise.all(asked.map((serving) => readDescriptor(serving, waitUntil)));
  return new Map(asked.flatMap(({ module }, index) => (descriptors[index] ? [[module, descriptors[index]]] : [])));
}

async function readDescriptor(serving: Serving, waitUntil: (work: Promise<unknown>) => void): Promise<Descriptor | null> {
  if (serving.off) return latest.get(serving.module) ?? null;
  // A developer's own build changes under way, and is nobody else's business.
  if (serving.slot === null) return renewDescriptor(serving, null);
  const key = keyOf(serving);
  const known = held.get(key);
  if (known && known.until > Date.now()) return known.descriptor;
  if (held.size > mostHeld) held.clear();
  const before = known?.descriptor ?? latest.get(serving.module) ?? null;
  // Until the module has been asked once, each request asks for itself: none can wait for what another one has asked.
  if (known || before) held.set(key, { descriptor: before, until: Date.now() + freshFor });
  const renewal = renewDescriptor(serving, key);
  if (!known) return renewal;
  waitUntil(renewal);
  return known.descriptor;
}

async function renewDescriptor(serving: Serving, key: string | null): Promise<Descriptor | null> {
  const { module } = serving;
  try {
    const descriptor = await askDescriptor(serving);
    if (key) held.set(key, { descriptor, until: Date.now() + freshFor });
    if (key && !serving.trial) latest.set(module, descriptor);
    return descriptor;
  } catch (error) {
    reportFault({ module, build: buildOf(serving), phase: 'descriptor', page: '/_module.json', error });
    const before = (key ? held.get(key)?.descriptor : null) ?? latest.get(module) ?? null;
    if (key) held.set(key, { descriptor: before, until: Date.now() + freshFor });
    return before;
  }
}

/** The build that a module answers with: as the registry names it, else as the module itself said last; null where neither is known. */
export function buildOf(serving: Serving): string | null {
  return serving.build ?? held.get(keyOf(serving))?.descriptor?.build ?? null;
}

function keyOf({ module, slot, build }: Serving): string {
  return `${module}/${slot}/${build}`;
}

/**
 * Asks a module for its descriptor, now.
 *
 * @throws {ModuleFault} also when it speaks another version of the contract, or for another module
 */
export async function askDescriptor({ module, service }: Pick<Serving, 'module' | 'service'>): Promise<Descriptor> {
  const answer = await askModule(service, '/_module.json');
  if (answer.status !== 200) throw new ModuleFault('status', `answered ${answer.status}`);
  return checkDescriptor(module, parse(answer.body));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ModuleFault('contract', 'the descriptor is not JSON');
  }
}

function checkDescriptor(module: ModuleId, candidate: unknown): Descriptor {
  const { contract } = (candidate ?? {}) as { contract?: unknown };
  if (contract !== contractVersion)
    throw new ModuleFault('contract', `speaks version ${String(contract)} of the contract; this portal knows version ${contractVersion}`);
  const parsed = descriptorSchema.safeParse(candidate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ModuleFault('contract', `descriptor, ${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (parsed.data.id !== module) throw new ModuleFault('contract', `descriptor of ${parsed.data.id} where ${module} is due`);
  return parsed.data;
}
