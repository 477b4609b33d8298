import { isLocale } from '@policy/words';
import { Hono } from 'hono';
import { readDescriptors } from '../modules/descriptors.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { currentServings } from '../registry/visit.ts';
import { pagePaths } from './page-paths.ts';
import { robotsFile, sitemapIndex, sitemapOf } from './sitemap.ts';

const xml = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };

/** `/robots.txt`, `/sitemap.xml` and a sitemap for each language. */
export const sitemapRoutes = new Hono<{ Bindings: ShellBindings }>();

sitemapRoutes.get('/robots.txt', (c) => c.text(robotsFile(rootOf(c.req.url, c.env))));
sitemapRoutes.get('/sitemap.xml', (c) => c.body(sitemapIndex(rootOf(c.req.url, c.env)), 200, xml));
sitemapRoutes.get('/:file{sitemap-[a-z-]+\\.xml}', async (c) => {
  const locale = c.req.param('file').slice('sitemap-'.length, -'.xml'.length);
  if (!isLocale(locale)) return c.text('There is no such sitemap.', 404);
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const servings = await currentServings(c.env, waitUntil);
  const descriptors = await readDescriptors(servings.values(), waitUntil);
  const paths = await pagePaths(dataClient(c.env), descriptors.values());
  return c.body(sitemapOf(locale, rootOf(c.req.url, c.env), paths), 200, xml);
});

function rootOf(url: string, env: ShellBindings): string {
  return new URL(url).origin + env.BASE_PATH;
}
