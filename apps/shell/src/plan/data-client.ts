import { createApiClient, type ApiClient } from '@policy/api-client';
import type { ShellBindings } from '../modules/modules.ts';

/** How long the data Worker may take for one answer, in milliseconds. With a module's deadline it keeps every page below 2 s. */
const dataDeadline = 600;

/** The data API through the service binding; what takes too long is given up. */
export function dataClient(env: ShellBindings): ApiClient {
  return createApiClient({ fetch: (input, init) => env.DATA.fetch(input, { ...init, signal: AbortSignal.timeout(dataDeadline) }) });
}
