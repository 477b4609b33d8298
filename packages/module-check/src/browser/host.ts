import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeWidgetPlaces, jsonForHtml, readFragment, type Descriptor, type FragmentHead } from '@policy/module-kit/contract';
import { languageTag } from '@policy/words';
import type { RenderedView } from '../views/rendered-view.ts';
import { listen, originOf } from '../worker/answer-server.ts';
import type { RunningModule } from '../worker/start-module.ts';

/** Pages that show one view each, as the shell would frame it but without the shell. */
export interface Host {
  /** Address of the page that shows a view. */
  addressOf(view: RenderedView): string;
  close(): void;
}

const styles = join(dirname(fileURLToPath(import.meta.resolve('@policy/ui/portal.css'))));
const vueFile = fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.esm-browser.prod.js'));
const vueVersion = (createRequire(import.meta.url)('vue/package.json') as { version: string }).version;
const hostScript = join(import.meta.dirname, 'host-script.js');

/** Serves the views under the portal's own Content-Security-Policy, which a module must be able to live with. */
export async function startHost(module: RunningModule, descriptor: Descriptor, views: RenderedView[]): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const view = views[Number(/^\/view\/(\d+)$/u.exec(pathname)?.[1] ?? Number.NaN)];
    if (view) return void answerPage(response, view, descriptor);
    if (pathname === '/vue.js') return void answerFile(response, vueFile);
    if (pathname === '/host.js') return void answerFile(response, hostScript);
    if (/^\/styles\/[\w-]+\.css$/u.test(pathname)) return void answerFile(response, join(styles, pathname.slice('/styles/'.length)));
    if (pathname.startsWith('/_m/')) return void answerAsset(response, module, pathname);
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await listen(server);
  return {
    addressOf: (view) => `${originOf(server)}/view/${views.indexOf(view)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerPage(response: ServerResponse, view: RenderedView, descriptor: Descriptor): void {
  const { head: unchecked, html } = readFragment(view.body);
  const { title, styles: sheets, client } = unchecked as FragmentHead;
  const { entry, exposes } = descriptor.client;
  const importMap = jsonForHtml({ imports: { vue: '/vue.js' } });
  const host = jsonForHtml({ entry, exposes, vue: vueVersion, expose: client?.expose ?? null, view: client ? view.id : null });
  const links = ['/styles/portal.css', ...sheets].map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const sha256 = createHash('sha256').update(importMap).digest('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      `default-src 'none'; script-src 'self' 'sha256-${sha256}'; style-src 'self'; img-src 'self' data:; connect-src 'self'; ` +
      `form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types vue${descriptor.client.vue === 'own' ? " 'allow-duplicates'" : ''}`,
  });
  // A page has its own first heading; a widget stands in a section of the page that shows it.
  const heading = view.kind === 'widget' ? '<h1>Page</h1><h2>Section</h2>' : '';
  response.end(
    `<!doctype html><html lang="${languageTag(view.locale as 'en')}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title.replaceAll('<', '&lt;')}</title>${links}</head><body><main>${heading}${closeWidgetPlaces(html)}</main>` +
      `<script type="importmap">${importMap}</script><script type="application/json" id="host">${host}</script>` +
      '<script type="module" src="/host.js"></script></body></html>',
  );
}

async function answerAsset(response: ServerResponse, module: RunningModule, pathname: string): Promise<void> {
  const answer = await module.ask(pathname);
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

function answerFile(response: ServerResponse, file: string): void {
  response.writeHead(200, { 'content-type': file.endsWith('.css') ? 'text/css' : 'text/javascript' }).end(readFileSync(file));
}
