import { descriptorSchema } from '@policy/module-kit/contract';
import { modules } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { bundleStockHost } from './bundle-stock-host.ts';

for (const { id: module } of modules) {
  test(`the stock federation runtime loads ${module} and mounts its projects page`, async ({ page, baseURL }) => {
    const { items } = (await (await page.request.get('/_modules.json')).json()) as { items: unknown[] };
    const descriptor = items.map((item) => descriptorSchema.parse(item)).find(({ id }) => id === module);
    expect(descriptor?.client.exposes).toEqual(['./pages', './widgets']);

    // A host that is not the portal: any other site's page, with its own Vue and nothing of the shell.
    await page.route(`${baseURL}/stock-host`, async (route) =>
      route.fulfill({ contentType: 'text/html', body: stockHost(await bundleStockHost()) }),
    );
    await page.goto('/stock-host');
    const exposed = await page.evaluate(({ name, entry }) => window.loadWithStockRuntime(name, entry), {
      name: module,
      entry: `${baseURL}${descriptor?.client.entry}`,
    });
    expect(exposed).toEqual({ './pages': ['hydrate', 'mount'], './widgets': ['hydrate', 'mount'] });
  });
}

for (const [vue, answer] of [
  ['2.7.16', 'the page shares 2.7.16'],
  ['3.0.0', 'the page shares 3.0.0'],
  ['3.99.0', 'accepted'],
] as const) {
  test(`of a page that shares Vue ${vue} a module says: ${answer}`, async ({ page }) => {
    const { items } = (await (await page.request.get('/_modules.json')).json()) as { items: unknown[] };
    const { client } = descriptorSchema.parse(items[0]);
    // The container's first file needs neither Vue nor anything else of a page.
    const container = (await import(`data:text/javascript,${encodeURIComponent(await (await page.request.get(client.entry)).text())}`)) as {
      init(scope: object): void;
    };
    const said = () => {
      container.init({ vue: { [vue]: {} } });
      return 'accepted';
    };
    if (answer === 'accepted') expect(said()).toBe(answer);
    else expect(said).toThrow(answer);
  });
}

function stockHost({ script, vue }: { script: string; vue: string }): string {
  const importMap = JSON.stringify({ imports: { vue: `data:text/javascript;base64,${Buffer.from(vue).toString('base64')}` } });
  return `<!doctype html><title>Host</title><script type="importmap">${importMap}</script><script type="module">${script}</script>`;
}
