import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  body: Buffer;
  etag: string;
}

/** A client that keeps its one connection open. */
export interface Connection {
  /** @throws where the answer is neither the thing asked for nor that it is unchanged */
  ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
}

export async function openConnection(origin: string): Promise<Connection> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request(`${origin}${path}`, { agent, headers }, (response) => {
        buffer(response).then((body) => {
          const { statusCode } = response;
          if (statusCode === 200 || statusCode === 304) resolve({ body, etag: response.headers.etag ?? '' });
          else reject(new Error(`${origin}${path}: ${statusCode} ${body.toString().slice(0, 500)}`));
        }, reject);
      });
      sent.on('error', reject);
      sent.end();
    });
  return { ask };
}
