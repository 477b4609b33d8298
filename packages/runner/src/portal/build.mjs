import { runTurbo } from '../processes/run-turbo.mjs';
import { step } from '../step.mjs';

/** Builds every Worker and every client that is not built from the same sources already. */
export async function build() {
  await step('Building', () => runTurbo(['build']));
}
