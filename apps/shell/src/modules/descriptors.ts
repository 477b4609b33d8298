import { descriptorSchema, type Descriptor } from '@policy/module-kit/contract';
import { reportFault } from '../reports/report-fault.ts';
import { askModule, ModuleFault } from './ask-module.ts';
import { moduleIds, serviceOf, type ModuleId, type ShellBindings } from './modules.ts';

/** How long a descriptor is used before it is asked for again, in milliseconds. */
const freshFor = 5000;

interface Held {
  descriptor: Descriptor | null;
  until: number;
}

const held = new Map<ModuleId, Held>();

/**
 * What the modules say of themselves, asked side by side. Only a module that has never answered is waited for: what is known
 * of the others is used at once and renewed behind the reader's back, so that a module that hangs costs nobody its deadline.
 *
 * @param waitUntil for the renewal, which may go on after the answer
 * @returns without the modules that have never answered
 */
export async function readDescriptors(env: ShellBindings, waitUntil: (work: Promise<unknown>) => void): Promise<Map<ModuleId, Descriptor>> {
  const modules = moduleIds(env);
  const descriptors = await Promise.all(modules.map((module) => readDescriptor(env, module, waitUntil)));
  return new Map(modules.flatMap((module, index) => (descriptors[index] ? [[module, descriptors[index]]] : [])));
}

async function readDescriptor(
  env: ShellBindings,
  module: ModuleId,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Descriptor | null> {
  const known = held.get(module);
  if (known && known.until > Date.now()) return known.descriptor;
  held.set(module, { descriptor: known?.descriptor ?? null, until: Date.now() + freshFor });
  const renewal = renewDescriptor(env, module);
  if (!known) return renewal;
  waitUntil(renewal);
  return known.descriptor;
}

async function renewDescriptor(env: ShellBindings, module: ModuleId): Promise<Descriptor | null> {
  const known = held.get(module)?.descriptor ?? null;
  try {
    const answer = await askModule(serviceOf(env, module), '/_module.json');
    const descriptor = checkDescriptor(module, JSON.parse(answer.body));
    held.set(module, { descriptor, until: Date.now() + freshFor });
    return descriptor;
  } catch (error) {
    reportFault({ module, build: known?.build ?? null, phase: 'descriptor', page: '/_module.json', error });
    return known;
  }
}

function checkDescriptor(module: ModuleId, candidate: unknown): Descriptor {
  const parsed = descriptorSchema.safeParse(candidate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ModuleFault('contract', `descriptor, ${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (parsed.data.id !== module) throw new ModuleFault('contract', `descriptor of ${parsed.data.id} where ${module} is due`);
  return parsed.data;
}
