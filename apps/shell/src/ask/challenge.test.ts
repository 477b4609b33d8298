import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShellBindings } from '../modules/modules.ts';
import { challengeKey, passesChallenge } from './challenge.ts';

/** Stands in for Cloudflare: knows one proof, and notes what it was told. */
const told: string[] = [];
const cloudflare = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    told.push(body);
    if (body.includes('broken')) response.writeHead(502).end('<h1>Bad gateway</h1>');
    else response.end(JSON.stringify({ success: body.includes('response=good') }));
  });
});

let env: ShellBindings;
beforeAll(async () => {
  await new Promise<void>((resolve) => cloudflare.listen(0, '127.0.0.1', resolve));
  const { port } = cloudflare.address() as AddressInfo;
  env = {
    TURNSTILE_SITE_KEY: 'public',
    TURNSTILE_SECRET: 'secret',
    TURNSTILE_VERIFY: `http://127.0.0.1:${port}/siteverify`,
  } as ShellBindings;
});
afterAll(() => cloudflare.close());

it('a proof counts where Cloudflare says so, and is asked about with nothing of the visitor', async () => {
  expect(await passesChallenge(env, 'good')).toBe(true);
  expect(await passesChallenge(env, 'bad')).toBe(false);
  expect(told).toEqual(['secret=secret&response=good', 'secret=secret&response=bad']);
});

it('without a proof, and where Cloudflare does not answer, nobody passes', async () => {
  expect(await passesChallenge(env, '')).toBe(false);
  expect(await passesChallenge(env, 'x'.repeat(3000))).toBe(false);
  expect(await passesChallenge(env, 'broken')).toBe(false);
  expect(await passesChallenge({ ...env, TURNSTILE_VERIFY: 'http://127.0.0.1:1/' }, 'good')).toBe(false);
});

it('without both keys no challenge is there, and nobody is asked', async () => {
  told.length = 0;
  for (const missing of [{ TURNSTILE_SITE_KEY: '' }, { TURNSTILE_SECRET: '' }]) {
    expect(challengeKey({ ...env, ...missing })).toBeNull();
    expect(await passesChallenge({ ...env, ...missing }, '')).toBe(true);
  }
  expect(told).toEqual([]);
});
