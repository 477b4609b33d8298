// `npm run dev -w apps/talent [-- --against https://portal…]`: one module alone, with the data Worker, built again on every change;
// with `--against`, also a link that shows it inside a real portal.
import { checkNode } from './node-version.mjs';

checkNode();
const { runMain } = await import('./run-main.mjs');
const { dev } = await import('./portal/dev.mjs');
const [module = '', option, against] = process.argv.slice(2);
await runMain(() => dev(module, option === '--against' ? (against ?? '') : null));
