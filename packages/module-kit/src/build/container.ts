/**
 * Source of a federation container: the two functions of the protocol and nothing else, 0.5 kB.
 * Its chunks import `vue` by the page's import map, so the share scope is only checked, not consumed
 * (DESIGN section 3, “Federation, measured”). A module with its own Vue has no use for the scope.
 *
 * @param views module whose exports `pages` and `widgets` are exposed as `./pages` and `./widgets`
 * @param vue version that the module is built against, or `own` if its build holds one
 */
export function containerSource(module: string, views: string, vue: string): string {
  return `const exposes = ['pages', 'widgets'];
${vue === 'own' ? 'export function init() {}' : initSource(module, vue)}
export async function get(name) {
  const exposed = exposes.find((known) => name === './' + known);
  if (!exposed) throw new Error('Module ${module} does not expose ' + name + '. It exposes ./' + exposes.join(', ./') + '.');
  const views = await import('${views}');
  return () => views[exposed];
}
`;
}

/** Refuses a page whose Vue cannot run the module: any later release of the same major can. */
function initSource(module: string, vue: string): string {
  return `const built = '${vue}';

export function init(shareScope) {
  const shared = Object.keys(shareScope?.vue ?? {});
  if (shared.length > 0 && !shared.some(compatible)) {
    throw new Error('Module ${module} was built for vue ^' + built + '; the page shares ' + shared.join(', ') + '.');
  }
}

function compatible(version) {
  const [major, minor] = version.split('.').map(Number);
  const [builtMajor, builtMinor] = built.split('.').map(Number);
  return major === builtMajor && minor >= builtMinor;
}
`;
}
