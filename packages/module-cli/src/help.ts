const commands: Record<string, string> = {
  deploy: 'build, check, upload into the place that serves nobody, try every page there, publish',
  publish: 'show readers the build that lies in the other place',
  promote: 'give a build on trial a greater share, or all readers',
  rollback: 'end a trial; without one, go back to the previous build',
  off: 'switch the module off: its pages fall back, with a notice',
  on: 'switch it on again',
  status: 'what readers see now, and what is on trial',
  log: 'who changed what, when and why',
  override: 'make a link that shows one browser another build',
};

const examples: Record<string, string[]> = {
  deploy: ['npm run deploy -w apps/talent', 'npm run deploy -w apps/talent -- --share 10', 'npm run deploy -w apps/talent -- --dry-run'],
  publish: ['portal-module publish --module talent --share 10 --why "New filter"'],
  promote: [
    'portal-module promote --module talent --share 50 --why "No fault for an hour"',
    'portal-module promote --module talent --why "Good"',
  ],
  rollback: ['portal-module rollback --module talent --why "Wrong figure in the list"'],
  off: ['portal-module off --module talent --why "Shows another year’s values"'],
  on: ['portal-module on --module talent --why "Repaired"'],
  status: ['portal-module status --module talent', 'portal-module status --module talent --json'],
  log: ['portal-module log --module talent'],
  override: [
    'portal-module override --module talent --from http://localhost:9060',
    'portal-module override --module talent --from B --hours 1',
  ],
};

const options = `Options
  --module NAME   the module; in its own folder it need not be named
  --portal URL    the portal; otherwise PORTAL_ORIGIN, otherwise the one that npm start runs on this machine
  --why TEXT      the reason, for the log; deploy takes the last commit that touched the module
  --by NAME       who; otherwise the name you are logged in with
  --share N       deploy, publish, promote: per cent of visitors, 1 to 100 (100)
  --from WHERE    deploy: a folder that holds a build already; override: A, B or an origin
  --hours N       override: how long it holds (8)
  --dry-run       deploy: build, check and let wrangler package it, and stop there
  --json          the answer for machines

The key of the module's team comes from PORTAL_KEY. For a portal on this machine none is needed.`;

/**
 * The help of all commands, or of one.
 *
 * @param command its name
 */
export function help(command?: string): string {
  const names = command ? [command] : Object.keys(commands);
  const lines = names.map((name) => `  ${name.padEnd(10)}${commands[name]}`);
  const shown = names.flatMap((name) => (examples[name] ?? []).slice(0, command ? undefined : 1));
  return ['portal-module COMMAND [OPTIONS]', '', ...lines, '', options, '', 'Examples', ...shown.map((line) => `  ${line}`)].join('\n');
}
