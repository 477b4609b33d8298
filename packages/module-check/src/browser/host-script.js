/**
 * The least that a federation host does, on the page of a module that is checked: it loads the container, shares its Vue, and lets the module
 * take over its own HTML. What came of it is left in `data-outcome` of the root element.
 */
const { entry, expose, view, vue: version, exposes } = JSON.parse(document.querySelector('#host')?.textContent ?? '{}');
const root = document.documentElement;

try {
  // What Vue itself leaves behind is none of the module's.
  const vue = await import('vue');
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const container = await import(entry);
  await container.init({ vue: { [version]: { get: async () => () => vue, from: 'host' } } });
  /** @type {Record<string, string[]>} */
  const offered = {};
  for (const name of exposes) offered[name] = Object.keys((await container.get(name))()).sort();
  if (view) {
    const client = (await container.get(expose))();
    const outlet = document.querySelector(`[data-view="${view}"]`);
    const data = document.querySelector('script[data-hydrate]')?.textContent ?? '{}';
    await client.hydrate(view, outlet, JSON.parse(data));
  }
  // A second Vue marks itself too.
  const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !name.startsWith('__VUE'));
  root.dataset['outcome'] = JSON.stringify({ offered, globals });
} catch (error) {
  root.dataset['outcome'] = JSON.stringify({ error: String(error) });
}
