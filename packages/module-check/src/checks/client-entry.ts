import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check, Finding } from './check.ts';

const functions = ['hydrate', 'mount'];
const entry = 'container.js';

/** The client entry loads in a browser, offers what the descriptor says, and takes over interactive pages. */
export const clientEntry: Check = {
  name: 'the client entry offers what it says',
  run({ descriptor, offered, pages }) {
    const where = entry;
    const fix = 'Build it with moduleConfig of @policy/module-kit; do not write the entry by hand.';
    if ('error' in offered) return { findings: [{ where, problem: `cannot be loaded: ${String(offered['error'])}`, fix }], looked: 1 };
    const findings: Finding[] = descriptor.client.exposes
      .filter((expose) => functions.some((name) => !offered[expose]?.includes(name)))
      .map((expose) => ({
        where,
        problem: `${expose} offers ${offered[expose]?.join(', ') || 'nothing'}, not ${functions.join(', ')}`,
        fix,
      }));
    const dead = pages.filter(({ hydrated }) => hydrated === false);
    for (const { view, complaints } of dead) {
      const problem = `its client does not take over: ${complaints.join(' ')}`;
      findings.push({ where: `${view.kind} ${view.id} (${view.locale})`, problem, fix: 'Correct the component: it threw in the browser.' });
    }
    return { findings, looked: descriptor.client.exposes.length + pages.filter(({ hydrated }) => hydrated !== null).length };
  },
};

/** The module runs on the Vue that the portal shares, or says that it has its own. */
export const sharedVue: Check = {
  name: 'the range of Vue',
  run({ descriptor: { client } }) {
    const shared = (JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('vue/package.json')), 'utf8')) as { version: string })
      .version;
    const holds = client.vue === 'own' || isWithin(client.vue, shared);
    const fix = "Build with the Vue of this repository (npm install), or let the module bring its own: moduleConfig(id, { vue: 'own' }).";
    const problem = `it runs with vue ${client.vue}; the portal shares ${shared}`;
    return { findings: holds ? [] : [{ where: '/_module.json, client.vue', problem, fix }], looked: 1, notes: [`vue ${client.vue}`] };
  },
};

/** `^3.5.45` holds for every later release of the same major. */
function isWithin(range: string, version: string): boolean {
  const [wanted, given] = [range, version].map((text) => /^\^?(\d+)\.(\d+)\.(\d+)$/u.exec(text)?.slice(1).map(Number));
  if (!wanted || !given || wanted[0] !== given[0]) return false;
  return given[1]! > wanted[1]! || (given[1] === wanted[1] && given[2]! >= wanted[2]!);
}
