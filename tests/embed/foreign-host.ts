import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site: pages on an origin of their own, each with the headers its site sends. */
export interface ForeignHost {
  origin: string;
  /** Offers a page. */
  offer(path: string, body: string, headers?: Record<string, string>): string;
  stop(): Promise<void>;
}

export async function startForeignHost(): Promise<ForeignHost> {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    offer(path, body, headers = {}) {
      pages.set(path, { body, headers });
      return origin + path;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The two lines that an editor pastes. */
export function snippetOf(portal: string, object = 'indicators/rd-intensity', attributes = 'lang="en" theme="light"'): string {
  return (
    `<sz-policy src="${portal}/embed/v1/${object}" ${attributes}><a href="${portal}/en/innovation/indicators/rd-intensity">` +
    `<img src="${portal}/embed/v1/${object}.svg?lang=en&amp;width=600" width="600" height="547" alt="R&amp;D: missed, 4.05%"></a></sz-policy>`
  );
}

export function scriptOf(portal: string): string {
  return `<script type="module" src="${portal}/embed/v1/sz-policy.js"></script>`;
}
