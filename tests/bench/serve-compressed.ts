import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** A server of pages and scripts, with the portal behind it, everything compressed as on the way to a reader. */
export interface CompressedServer {
  origin: string;
  /** Offers a file and tells its address. */
  offer(path: string, body: string, type?: string): string;
  stop(): Promise<void>;
}

export async function serveCompressed(portal: string): Promise<CompressedServer> {
  const files = new Map<string, { type: string; body: Buffer }>();
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({ status, type, body }) =>
      response.writeHead(status, { 'content-type': type, 'content-encoding': 'br', 'access-control-allow-origin': '*' }).end(body),
    );
  });

  async function answer(path: string): Promise<{ status: number; type: string; body: Buffer }> {
    const file = files.get(path);
    if (file) return { status: 200, ...file };
    const from = await fetch(portal + path);
    return {
      status: from.status,
      type: from.headers.get('content-type') ?? '',
      body: brotliCompressSync(Buffer.from(await from.arrayBuffer())),
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    offer(path, body, type = 'text/html; charset=utf-8') {
      files.set(path.replaceAll(' ', '-'), { type, body: brotliCompressSync(body) });
      return origin + path.replaceAll(' ', '-');
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
