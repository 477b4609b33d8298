import { descriptorSchema } from '@policy/module-kit/contract';
import { expect, test } from '@playwright/test';
import { bundleStockHost } from './bundle-stock-host.ts';

const modules = ['innovation', 'industry', 'talent', 'shenzhen-hongkong'];

for (const module of modules) {
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

test('a module built for a Vue that the page does not share says so', async ({ page, baseURL }) => {
  const { items } = (await (await page.request.get('/_modules.json')).json()) as { items: unknown[] };
  const { client } = descriptorSchema.parse(items[0]);
  await page.route(`${baseURL}/stock-host`, async (route) =>
    route.fulfill({ contentType: 'text/html', body: stockHost(await bundleStockHost()) }),
  );
  await page.goto('/stock-host');
  const fault = await page.evaluate(async (entry) => {
    const container = (await import(entry)) as { init(scope: object): void };
    try {
      container.init({ vue: { '2.7.0': {} } });
      return null;
    } catch (error) {
      return String(error);
    }
  }, `${baseURL}${client.entry}`);
  expect(fault).toContain('the page shares 2.7.0');
});

function stockHost({ script, vue }: { script: string; vue: string }): string {
  const importMap = JSON.stringify({ imports: { vue: `data:text/javascript;base64,${Buffer.from(vue).toString('base64')}` } });
  return `<!doctype html><title>Host</title><script type="importmap">${importMap}</script><script type="module">${script}</script>`;
}
