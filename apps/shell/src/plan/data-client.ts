import { createApiClient, type ApiClient } from '@policy/api-client';
import type { ShellBindings } from '../modules/modules.ts';

/** How long the data Worker may take for one answer behind a module that has used up its deadline, in milliseconds: both stay below 2 s. */
export const behindModule = 600;

/** How long it may take for a page of the shell's own: nobody has waited yet, and there is nothing else to show. */
const ownDeadline = 1800;

/** The data API through the service binding; what takes longer than the deadline, in milliseconds, is given up. */
export function dataClient(env: ShellBindings, deadline = ownDeadline): ApiClient {
  return createApiClient({ fetch: (input, init) => env.DATA.fetch(input, { ...init, signal: AbortSignal.timeout(deadline) }) });
}
