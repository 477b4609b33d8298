import { hashText, newTokenSchema, tokenSchema } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, propose, write } from '../testing/write.ts';

let manager: string;

beforeEach(async () => {
  await fillDatabase();
  manager = await makeToken('talent', { name: 'manager' });
});

const wish = { name: 'statistics desk', abilities: ['propose'], days: 30 };

async function create(body: unknown = wish, token = manager) {
  return write(token, 'POST', '/tokens', { body });
}

describe('a token', () => {
  it('is shown once, kept as a hash only, and works at once', async () => {
    const response = await create();
    expect(response.status).toBe(201);
    const { secret, ...token } = newTokenSchema.strict().parse(await response.json());
    expect(secret).toMatch(/^policy_[a-z0-9]{12}_[A-Za-z0-9_-]{43}$/u);
    const everything =
      JSON.stringify(await dumpDatabase(env.DB)) + JSON.stringify((await env.DB.prepare('select * from changes').all()).results);
    expect(everything).toContain(await hashText(secret!));
    expect(everything).not.toContain(secret!.slice(20));
    expect(tokenSchema.strict().parse(await (await write(secret, 'GET', '/self')).json())).toEqual(token);
    expect(JSON.stringify(await (await write(manager, 'GET', '/tokens')).json())).not.toContain(secret!.slice(20));
  });

  it('expires', async () => {
    const expired = await makeToken('talent', { name: 'old', expires: '2026-01-01T00:00:00.000Z' });
    const response = await write(expired, 'GET', '/self');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="policy-portal", error="invalid_token"',
    ]);
    expect(await response.text()).toContain('expired on 2026-01-01');
  });

  it('can be revoked, at once and for good, and the log says by whom', async () => {
    const { id, secret } = (await (await create()).json()) as { id: string; secret: string };
    expect((await write(manager, 'DELETE', `/tokens/${id}`)).status).toBe(200);
    const refused = await write(secret, 'GET', '/self');
    expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('was revoked')]);
    expect((await write(manager, 'DELETE', `/tokens/${id}`)).status).toBe(200);
    const { results } = await env.DB.prepare(`select actor, action from changes where kind = 'token' order by id`).all();
    expect(results).toEqual([
      { actor: 'manager', action: 'create-token' },
      { actor: 'manager', action: 'revoke-token' },
    ]);
  });

  it('gives no ability that its maker lacks', async () => {
    const limited = await makeToken('talent', { name: 'limited', abilities: ['manage'] });
    const response = await create({ ...wish, abilities: ['publish'] }, limited);
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('lacks publish')]);
  });

  it('may do only what it says, and the refusal names what is missing', async () => {
    const reader = await makeToken('innovation', { name: 'reader', abilities: ['read-drafts'] });
    const { id } = await propose(await makeToken('innovation', { name: 'writer' }));
    const steps = { review: 'review', return: 'review', withdraw: 'propose', publish: 'publish', undo: 'propose' };
    for (const [action, ability] of Object.entries(steps)) {
      const response = await write(reader, 'POST', `/proposals/${id}/${action}`, { body: { reason: 'x' }, ifMatch: '"1"' });
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining(`“${ability}”`)]);
    }
    expect((await write(reader, 'POST', '/proposals', { body: adding() })).status).toBe(403);
    expect((await write(reader, 'GET', '/tokens')).status).toBe(403);
    expect((await write(reader, 'GET', `/proposals/${id}`)).status).toBe(200);
  });
});

describe('without a token', () => {
  it.each([
    ['nothing', {}],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['no secret of ours', { authorization: 'Bearer abc' }],
    ['an unknown token', { authorization: `Bearer policy_aaaaaaaaaaaa_${'A'.repeat(43)}` }],
  ])('%s: 401 that says how to identify oneself', async (_, headers) => {
    const response = await ask('/self', { headers: headers as Record<string, string> });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer realm="policy-portal"');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('a known id with another secret is no better', async () => {
    const forged = `${manager.slice(0, -3)}${manager.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect((await write(forged, 'GET', '/self')).status).toBe(401);
  });

  it('an assertion of Access counts for nothing where Access is not set up', async () => {
    expect((await ask('/self', { headers: { 'cf-access-jwt-assertion': 'a.b.c' } })).status).toBe(401);
  });

  it('nothing else is told, not even what is wrong with the request', async () => {
    for (const [method, path] of [
      ['POST', '/proposals'],
      ['PUT', '/proposals/x'],
      ['POST', '/tokens'],
      ['PUT', '/imports/x/chunks/y'],
    ] as const) {
      expect((await write(null, method, path, { body: {} })).status, path).toBe(401);
    }
    expect((await write(null, 'POST', '/nothing', { body: {} })).status).toBe(404);
    expect((await write(null, 'POST', '/projects', { body: {} })).status).toBe(405);
  });

  it('anyone may read what is published', async () => {
    expect((await ask('/projects')).status).toBe(200);
  });
});
