import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { scriptOf, startForeignHost } from './foreign-host.ts';

const examples = fileURLToPath(new URL('../../functions/embed/examples', import.meta.url));

/** How a host of each kind uses the documented example. */
const hosts = {
  plain: `import { showIndicator } from '${examples}/plain.js';
    window.end = await showIndicator(document.querySelector('#here'), settings);`,
  react: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Indicator } from '${examples}/react.js';
    const root = createRoot(document.querySelector('#here'));
    root.render(createElement(Indicator, settings));
    window.end = () => root.unmount();`,
  vue: `import { createApp } from 'vue';
    import { Indicator } from '${examples}/vue.js';
    const app = createApp(Indicator, settings);
    app.mount('#here');
    window.end = () => app.unmount();`,
};

for (const [kind, source] of Object.entries(hosts)) {
  test(`a ${kind} page of another site loads an indicator from the module that owns it`, async ({ page, baseURL }) => {
    const host = await startForeignHost();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    host.offer('/vue.js', readFileSync(fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.esm-browser.prod.js')), 'utf8'), {
      'content-type': 'text/javascript',
    });
    const settings = JSON.stringify({ portal: baseURL, id: 'rd-intensity', locale: 'en' });
    host.offer('/host.js', await bundle(`const settings = ${settings};\n${source}`), { 'content-type': 'text/javascript' });
    const map = JSON.stringify({ imports: { vue: '/vue.js' } });
    await page.goto(
      host.offer(
        '/',
        `<!doctype html><script type="importmap">${map}</script><div id="here"></div><script type="module" src="/host.js"></script>`,
      ),
    );
    const card = page.locator('#here .indicator-card');
    await expect(card.locator('svg[role=img]')).toBeVisible();
    await expect(card).toContainText('at least 5.5%');
    await expect(card.getByRole('link').first()).toHaveAttribute('href', `${baseURL}/en/innovation/indicators/rd-intensity`);
    await expect(card.locator('path.line')).toHaveCSS('stroke', 'rgb(0, 96, 107)');
    await page.evaluate(() => (globalThis as unknown as { end(): void }).end());
    await expect(card).toHaveCount(0);
    expect(faults).toEqual([]);
    await host.stop();
  });
}

test('in a React page the tag is an element like any other, and follows its state', async ({ page, baseURL }) => {
  const host = await startForeignHost();
  const source = `import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function App() {
      const [lang, setLang] = useState('en');
      return createElement('main', null,
        createElement('button', { onClick: () => setLang('zh-Hant') }, 'Change'),
        createElement('sz-policy', { src: '${baseURL}/embed/v1/indicators/rd-intensity', lang, theme: 'light' },
          createElement('a', { href: '${baseURL}' }, 'R&D')));
    }
    createRoot(document.querySelector('#here')).render(createElement(App));`;
  host.offer('/host.js', await bundle(source), { 'content-type': 'text/javascript' });
  await page.goto(
    host.offer('/', `<!doctype html><div id="here"></div><script type="module" src="/host.js"></script>${scriptOf(baseURL!)}`),
  );
  const article = page.locator('sz-policy article');
  await expect(article).toContainText('at least 5.5%');
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(article).toHaveAttribute('lang', 'zh-Hant-HK');
  await host.stop();
});

/** Bundles a host as its own build would; its Vue comes by an import map, as the module's does. */
async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    format: 'esm',
    external: ['vue'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]!.text;
}
