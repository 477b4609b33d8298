import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRecording, type Recording } from './recordings.ts';

/** Has the answers of the data API. */
export interface AnswerServer {
  origin: string;
  /** Requests that it had no answer to. */
  missing: Set<string>;
  close(): void;
}

/**
 * Answers requests of the data API from the recordings.
 *
 * @param find where an answer comes from; null → 501, and the request is noted
 */
export async function startAnswerServer(find: (request: string) => Promise<Recording | null> = replay): Promise<AnswerServer> {
  const missing = new Set<string>();
  const server = createServer((request, response) => {
    void find(request.url!).then((recording) => {
      if (!recording) missing.add(request.url!);
      response.writeHead(recording?.status ?? 501, { 'content-type': 'application/json' });
      response.end(JSON.stringify(recording?.body ?? { title: 'Not recorded', status: 501, detail: request.url }));
    });
  });
  await listen(server);
  return { origin: originOf(server), missing, close: () => void server.close() };
}

export async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
}

export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function replay(request: string): Promise<Recording | null> {
  return readRecording(request);
}
