import { createRequire } from 'node:module';

/** The Vue that modules are built against: any later release of the same major may run them. */
export const builtAgainstVue: string = (createRequire(import.meta.url)('vue/package.json') as { version: string }).version;

/**
 * Source of a federation container: the two functions of the protocol and nothing else, 0.5 kB.
 * Its chunks import `vue` by the page's import map, so the share scope is only checked, not consumed
 * (DESIGN section 3, “Federation, measured”).
 *
 * @param views module whose exports `pages` and `widgets` are exposed as `./pages` and `./widgets`
 */
export function containerSource(module: string, views: string): string {
  return `const built = '${builtAgainstVue}';
const exposes = ['pages', 'widgets'];

export function init(shareScope) {
  const shared = Object.keys(shareScope?.vue ?? {});
  if (shared.length > 0 && !shared.some(compatible)) {
    throw new Error('Module ${module} was built for vue ^' + built + '; the page shares ' + shared.join(', ') + '.');
  }
}

export async function get(name) {
  const exposed = exposes.find((known) => name === './' + known);
  if (!exposed) throw new Error('Module ${module} does not expose ' + name + '. It exposes ./' + exposes.join(', ./') + '.');
  const views = await import('${views}');
  return () => views[exposed];
}

function compatible(version) {
  const [major, minor] = version.split('.').map(Number);
  const [builtMajor, builtMinor] = built.split('.').map(Number);
  return major === builtMajor && minor >= builtMinor;
}
`;
}
