import { listAll } from '@policy/api-client';
import { baseHeader } from '@policy/module-kit/contract';
import { Hono, type Context } from 'hono';
import { readDocument } from '../developers/reference/read-document.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { llmsFile } from './llms-file.ts';
import { makeCatalog } from './make-catalog.ts';
import { readCollections } from './read-collections.ts';

const life = { 'cache-control': 'public, max-age=600', 'access-control-allow-origin': '*' };

/** `/catalog.jsonld`, for catalogues of open data, and `/llms.txt`. */
export const catalogRoutes = new Hono<{ Bindings: ShellBindings }>();

catalogRoutes.get('/catalog.jsonld', async (c) => {
  const { root, document, collections } = await readParts(c);
  const { SITE_NAME: name, SITE_DOMAIN: domain } = c.env;
  const catalog = makeCatalog({
    root,
    collections,
    licence: `https://spdx.org/licenses/${document.info.license.identifier}`,
    publisher: name === '' ? null : { name, address: domain === '' ? '' : `https://${domain}` },
    revisions: await listAll(dataClient(c.env).revisions, {}),
  });
  return c.body(JSON.stringify(catalog), 200, { ...life, 'content-type': 'application/ld+json' });
});

catalogRoutes.get('/llms.txt', async (c) => {
  const { root, document, collections } = await readParts(c);
  return c.body(llmsFile(root, document.info.description, collections), 200, { ...life, 'content-type': 'text/plain; charset=utf-8' });
});

async function readParts(c: Context<{ Bindings: ShellBindings }>) {
  const { origin } = new URL(c.req.url);
  const askApi = (path: string) => c.env.DATA.fetch(`${origin}/api/v1${path}`, { headers: { [baseHeader]: c.env.BASE_PATH } });
  const document = await readDocument(askApi);
  return { root: origin + c.env.BASE_PATH, document, collections: await readCollections(document, askApi) };
}
