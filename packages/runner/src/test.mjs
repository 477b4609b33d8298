// `npm test`: every check, from a fresh clone. Only what every Node can read is imported before the version is known.
import { checkNode } from './node-version.mjs';

checkNode();
const { runMain } = await import('./run-main.mjs');
const { test } = await import('./checks/test.mjs');
await runMain(test);
