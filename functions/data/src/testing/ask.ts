import { env } from 'cloudflare:workers';
import { createApp } from '../app.ts';

const app = createApp();

/** Asks the API for a path under `/api/v1`. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return app.request(`http://portal.test/api/v1${path}`, init, env);
}

/** Asks for a path that must exist and reads the answer's JSON. */
export async function read(path: string): Promise<unknown> {
  const response = await ask(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
