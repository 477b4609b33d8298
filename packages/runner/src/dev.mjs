// `npm run dev -w apps/talent`: one module alone, with the data Worker, built again on every change.
import { checkNode } from './node-version.mjs';

checkNode();
const { runMain } = await import('./run-main.mjs');
const { dev } = await import('./portal/dev.mjs');
await runMain(() => dev(process.argv[2] ?? ''));
