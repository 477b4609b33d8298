import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expect, test } from 'vitest';
import { providePortal, usePortal } from './portal-context.ts';

const Link = { setup: () => () => h('a', { href: usePortal().href('/talent/projects') }, usePortal().languageTag) };

test('addresses carry base and language', async () => {
  const app = createSSRApp(Link);
  providePortal(app, { locale: 'zh-hant', base: '/ztzl/innovation', module: 'talent' });
  expect(await renderToString(app)).toBe('<a href="/ztzl/innovation/zh-hant/talent/projects">zh-Hant-HK</a>');
});

test('a component outside a portal says what is missing', async () => {
  await expect(renderToString(createSSRApp(Link))).rejects.toThrow('providePortal');
});
