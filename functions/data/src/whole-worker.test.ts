import { loadPlan } from '@policy/plan';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport } from './import/run-import.ts';
import { startDataWorker, type DataWorker } from './testing/data-worker.ts';
import { insertTokens, withDatabase } from './testing/insert-tokens.ts';

const state = mkdtempSync(join(tmpdir(), 'policy-worker-'));
const audience = 'audience-of-the-portal';
const ours = await generateKeyPair('RS256');
const others = await generateKeyPair('RS256');

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let worker: DataWorker;
let team: { server: Server; address: string };
let receiver: { server: Server; address: string };
let token: string;
const received: Received[] = [];

beforeAll(async () => {
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256', use: 'sig' };
  team = await serve((_, respond) => respond(200, JSON.stringify({ keys: [jwk] })));
  receiver = await serve(async (request, respond) => {
    received.push(request);
    respond(received.length === 1 ? 500 : 200, 'thanks');
  });
  await runImport({ load: loadPlan, persistTo: state, reason: 'test', say: () => {} });
  [token = ''] = await withDatabase(state, (database) =>
    insertTokens(database, [
      { department: 'innovation', name: 'desk' },
      { department: 'innovation', name: 'Chan Tai Man', identity: 'chan@example.org' },
      { department: 'talent', name: 'service', identity: 'abc.access' },
    ]),
  );
  const vars = { ACCESS_ISSUER: team.address, ACCESS_AUDIENCE: audience, ACCESS_KEYS: `${team.address}/certs`, LOCAL_WEBHOOKS: 'allow' };
  worker = await startDataWorker({ state, vars });
});

afterAll(async () => {
  await worker?.stop();
  team?.server.close();
  receiver?.server.close();
  rmSync(state, { recursive: true, force: true });
});

describe('Cloudflare Access', () => {
  const self = (assertion: string) => fetch(`${worker.origin}/api/v1/self`, { headers: { 'cf-access-jwt-assertion': assertion } });

  it('lets in whom the team’s keys vouch for, as the department that made them a token', async () => {
    const person = await self(await assertion({ email: 'Chan@example.org' }));
    expect([person.status, await person.json()]).toEqual([
      200,
      expect.objectContaining({ department: 'innovation', name: 'Chan Tai Man' }),
    ]);
    const service = await self(await assertion({ common_name: 'abc.access' }));
    expect([service.status, await service.json()]).toEqual([200, expect.objectContaining({ department: 'talent' })]);
  });

  it.each([
    ['another audience', () => assertion({ email: 'chan@example.org' }, { audience: 'another' })],
    ['another team', () => assertion({ email: 'chan@example.org' }, { issuer: 'https://other.cloudflareaccess.com' })],
    ['another key', () => assertion({ email: 'chan@example.org' }, { key: others.privateKey })],
    ['a time that is over', () => assertion({ email: 'chan@example.org' }, { expires: '-1 minute' })],
    ['somebody who acts for no department', () => assertion({ email: 'nobody@example.org' })],
    ['nobody', () => assertion({})],
    [
      'no signature',
      async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ email: 'chan@example.org', aud: audience, iss: team.address }))}.`,
    ],
    ['nonsense', async () => 'nonsense'],
  ])('refuses an assertion of %s', async (_, make) => {
    const response = await self((await make()).replaceAll('=', ''));
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')]);
  });
});

describe('a webhook', () => {
  it('is told of a revision, signed, and again where it failed at first; every attempt stands in the log', async () => {
    const hook = await send<{ id: string; secret: string }>('POST', '/webhooks', {
      url: `${receiver.address}/hook`,
      indicator: 'rd-intensity',
    });
    const record = {
      kind: 'observation',
      indicator: 'rd-intensity',
      year: 2016,
      value: 4.1,
      unit: '%',
      scale: 1,
      printed: '4.1%',
      definition: 'same',
      confidence: 'high',
      source: { id: 'test-bulletin-2016', title: '公报', publisher: '统计局', url: 'http://www.sz.gov.cn/', level: 'official-statistics' },
    };
    const proposal = await send<{ id: string }>('POST', '/proposals', { content: { action: 'add', record }, reason: 'test' });
    await send('POST', `/proposals/${proposal.id}/review`, { reason: 'right' }, '"1"');
    const { revision } = await send<{ revision: number }>('POST', `/proposals/${proposal.id}/publish`, { reason: 'out' }, '"2"');

    await expect.poll(() => received.length, { timeout: 60_000, interval: 250 }).toBe(2);
    const [first, second] = received as [Received, Received];
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    for (const { headers, body } of received) {
      expect(JSON.parse(body)).toMatchObject({ type: 'revision.published', data: { revision, reason: 'out', indicator: 'rd-intensity' } });
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const key = Buffer.from(hook.secret.replace('whsec_', ''), 'base64');
      expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
      expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(120);
    }
    const log = () => send<{ items: { state: string; attempts: { status: number }[] }[] }>('GET', `/webhooks/${hook.id}/deliveries`);
    await expect.poll(async () => (await log()).items[0]!.state, { timeout: 20_000 }).toBe('delivered');
    expect((await log()).items[0]!.attempts.map(({ status }) => status)).toEqual([500, 200]);
  });
});

async function send<Answer>(method: string, path: string, body?: unknown, ifMatch?: string): Promise<Answer> {
  const response = await fetch(`${worker.origin}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json() as Promise<Answer>;
}

function assertion(
  claims: Record<string, string>,
  { key = ours.privateKey, issuer = team.address, audience: to = audience, expires = '5 minutes' } = {},
) {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'ours' })
    .setIssuer(issuer)
    .setAudience(to)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);
}

async function serve(answer: (request: Received, respond: (status: number, body: string) => void) => void) {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    answer({ headers: request.headers, body }, (status, answer) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
