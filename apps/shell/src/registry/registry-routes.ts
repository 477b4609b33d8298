import { changeRequestSchema, changeState, isSame, teamKey, type Change, type ChangeRequest } from '@policy/module-kit/registry';
import { Hono, type Context } from 'hono';
import { askDescriptor } from '../modules/descriptors.ts';
import { isModuleId, serviceOf, type ShellBindings } from '../modules/modules.ts';
import { problem } from '../reports/problem.ts';
import { dropOldFiles, keepFiles } from './kept-files.ts';
import { forgetRegistry } from './registry.ts';
import { readChanges, readState, writeChange } from './stored-states.ts';

type RegistryContext = Context<{ Bindings: ShellBindings }>;

const mostChanges = 100;

/**
 * The registry, for `portal-module` and nobody else: each team may read and change its own module with its own key.
 *
 * - `GET /_registry/{module}`: state and log
 * - `POST /_registry/{module}`: a change (`changeRequestSchema`)
 * - `GET /_registry/{module}/{A|B}/…`: what lies in a place, before readers see it
 */
export const registryRoutes = new Hono<{ Bindings: ShellBindings }>();

registryRoutes.use('/:module/*', async (c, next) => {
  const { module } = c.req.param();
  if (!c.env.PORTAL_SECRET) return problem(503, 'The registry is closed', 'PORTAL_SECRET is not set: wrangler secret put PORTAL_SECRET');
  if (!isModuleId(c.env, module)) return problem(404, 'No such module', `The shell's wrangler.jsonc names no module ${module}.`);
  const key = (c.req.header('authorization') ?? '').replace(/^Bearer /u, '');
  if (await isSame(key, await teamKey(c.env.PORTAL_SECRET, module))) return next();
  console.warn(JSON.stringify({ level: 'warn', event: 'registry-refused', module }));
  return problem(401, 'Not the key of this team', `Authorization: it does not hold the key of ${module}.`);
});

registryRoutes.get('/:module', async (c) => {
  const { module } = c.req.param();
  const [state, changes] = await Promise.all([readState(c.env.REGISTRY, module), readChanges(c.env.REGISTRY, module, mostChanges)]);
  c.header('cache-control', 'no-store');
  return c.json({ module, state, changes });
});

registryRoutes.post('/:module', async (c) => {
  const parsed = changeRequestSchema.safeParse(await c.req.json().catch(() => null));
  if (!parsed.success) {
    return problem(400, 'Not a change', parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
  return change(c, c.req.param('module'), parsed.data);
});

registryRoutes.get('/:module/:slot{[AB]}/:path{.+}', async (c) => {
  const { module, slot, path } = c.req.param();
  const { search } = new URL(c.req.url);
  const service = serviceOf(c.env, module, slot as 'A' | 'B');
  return service
    .fetch(`https://module/${path}${search}`)
    .catch((error: unknown) => problem(503, 'The place does not answer', String(error)));
});

async function change(c: RegistryContext, module: string, request: ChangeRequest): Promise<Response> {
  const { REGISTRY } = c.env;
  const before = await readState(REGISTRY, module);
  if (before.version !== request.version) return conflict(module, before.version, request.version);
  const at = new Date().toISOString();
  const outcome = changeState(before, request, at);
  if ('refusal' in outcome) return problem(409, 'Nothing to do', outcome.refusal);

  const { state } = outcome;
  const shown = state.canary ?? state.current;
  const isMove = request.action !== 'off' && request.action !== 'on';
  const fault = isMove ? await checkPlace(c.env, module, shown) : null;
  if (fault) return problem(409, 'The build is not there', fault);
  if (isMove) await keepBoth(c.env, module);

  const entry: Change = { at, by: request.by, action: request.action, why: request.why, state };
  if (!(await writeChange(REGISTRY, module, entry))) return conflict(module, (await readState(REGISTRY, module)).version, request.version);
  forgetRegistry();
  console.log(JSON.stringify({ level: 'info', event: 'module-changed', module, ...entry }));
  return c.json({ module, state });
}

/** Whether a place really holds the build that readers are to see from it; a sentence if not. */
async function checkPlace(env: ShellBindings, module: string, { slot, build }: Change['state']['current']): Promise<string | null> {
  try {
    const descriptor = await askDescriptor({ module, service: serviceOf(env, module, slot) });
    if (build === null || descriptor.build === build) return null;
    return `Place ${slot} holds build ${descriptor.build}, not ${build}. Deploy the build again.`;
  } catch (error) {
    return `Place ${slot} does not answer as a module: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Keeps the files of what lies in both places: of the build that readers are to see, and of the one that is on their pages now. */
async function keepBoth(env: ShellBindings, module: string): Promise<void> {
  for (const slot of ['A', 'B'] as const) {
    const service = serviceOf(env, module, slot);
    const descriptor = await askDescriptor({ module, service }).catch(() => null);
    if (descriptor) await keepFiles(env.FILES, service, descriptor.client.files ?? []);
  }
  await dropOldFiles(env.FILES, module);
}

function conflict(module: string, is: number, seen: number): Response {
  return problem(
    409,
    'Somebody else was faster',
    `version: ${module} is at version ${is} now, you saw ${seen}. Look at it (portal-module status) and try again.`,
  );
}
