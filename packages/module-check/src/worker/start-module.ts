import { join } from 'node:path';
import { childEnvironment } from '@policy/runner';
import { createTestHarness } from 'wrangler';

// wrangler, which runs in this process, neither reports home nor looks for what is not here.
Object.assign(process.env, childEnvironment());

/** A module's built Worker in workerd, without the shell. */
export interface RunningModule {
  /** Asks it for a path, as the shell does. */
  ask(path: string): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Runs a module's built Worker.
 *
 * @param folder the module's
 * @param answers origin of who answers for the data API
 */
export async function startModule(folder: string, answers: string): Promise<RunningModule> {
  const harness = createTestHarness({
    workers: [
      { configPath: join(folder, 'wrangler.jsonc') },
      {
        config: {
          name: 'policy-data',
          main: join(import.meta.dirname, 'data-stand-in.js'),
          compatibility_date: '2026-10-01',
          vars: { ANSWERS: answers },
        },
      },
    ],
  });
  await harness.listen();
  return {
    ask: async (path) => (await harness.fetch(path, { redirect: 'manual' })) as unknown as Response,
    close: () => harness.close(),
  };
}
