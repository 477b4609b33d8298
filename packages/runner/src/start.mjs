// `npm start`: from a fresh clone to a running portal. Only what every Node can read is imported before the version is known.
import { checkNode } from './node-version.mjs';

checkNode();
const { runMain } = await import('./run-main.mjs');
const { start } = await import('./portal/start.mjs');
await runMain(start);
