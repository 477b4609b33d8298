import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../app.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, propose, write } from '../testing/write.ts';

let token: string;

beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
});

describe('an idempotency key', () => {
  const headers = { 'idempotency-key': 'my-task-0001' };
  const send = (body: unknown = adding()) => write(token, 'POST', '/proposals', { body, headers });
  const count = () => env.DB.prepare('select count(*) as n from proposals').first<number>('n');

  it('carries out the same request once and gives the same answer', async () => {
    const first = await send();
    const second = await send();
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await second.text()).toBe(await first.text());
    expect(await count()).toBe(1);
  });

  it('of twenty requests at once carries out one', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await count()).toBe(1);
  });

  it('is refused for another request', async () => {
    await send();
    const other = await send(adding({ year: 2011 }));
    expect([other.status, await other.text()]).toEqual([422, expect.stringContaining('another request')]);
    expect(await count()).toBe(1);
  });

  it('of a refused request may be used again', async () => {
    expect((await send(adding({ printed: '9' }))).status).toBe(422);
    expect((await send()).status).toBe(201);
  });

  it('of another token is another key, and a malformed one is refused', async () => {
    await send();
    const other = await makeToken('innovation', { name: 'other' });
    const answer = await write(other, 'POST', '/proposals', { body: adding({ year: 2011 }), headers });
    expect(answer.status).toBe(201);
    expect((await write(token, 'POST', '/proposals', { body: adding(), headers: { 'idempotency-key': 'short' } })).status).toBe(400);
  });
});

describe('content', () => {
  it.each([
    ['a figure that does not say the value', { printed: '3.46%' }, 'content.record.printed'],
    ['another unit', { unit: '亿元' }, 'content.record.unit'],
    ['an unknown indicator', { indicator: 'nothing' }, 'content.record.indicator'],
    ['an unknown variant', { variant: 'my-own' }, 'content.record.variant'],
    ['a range without its end', { comparator: 'range' }, 'content.record.upper'],
    ['an unknown source', { source: { id: 'nowhere' } }, 'content.record.source.id'],
    [
      'a level that is none',
      { source: { id: 'x', title: 't', publisher: 'p', url: 'http://a.cn/', level: 'best' } },
      'content.record.source.level',
    ],
    ['a source that nobody can find', { source: { id: 'x', title: 't', publisher: 'p', level: 'press' } }, 'content.record.source.url'],
    [
      'a date that is none',
      { source: { id: 'x', title: 't', publisher: 'p', published: '2011-13', level: 'press' } },
      'content.record.source.published',
    ],
    ['a note in two languages', { note: { zhHans: '注', zhHant: '註' } }, 'content.record.note.en'],
    ['an empty text', { note: { zhHans: '注', zhHant: ' ', en: 'note' } }, 'content.record.note.zhHant'],
    ['a field that is none', { colour: 'red' }, 'content.record.colour'],
    ['a text that is too long', { printed: `3.64%${'!'.repeat(300)}` }, 'content.record.printed'],
    ['a control character', { printed: '3.64%\u0000' }, 'content.record.printed'],
    ['no number', { value: '3.64' }, 'content.record.value'],
  ])('%s is refused by its name', async (_, changes, parameter) => {
    const response = await write(token, 'POST', '/proposals', { body: adding(changes) });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { parameter: string }[] };
    expect(errors.map((error) => error.parameter)).toContain(parameter);
  });

  it('that changes a known source is refused', async () => {
    const source = { id: 'outline-2011', title: 'Another title', publisher: 'x', url: 'http://a.cn/', level: 'press' };
    const response = await write(token, 'POST', '/proposals', { body: adding({ source }) });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('is known with “规划纲要（草案）”')]);
  });
});

describe('a body', () => {
  const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    ask('/proposals', { method: 'POST', headers: { authorization: `Bearer ${token}`, ...headers }, body });

  it('that is too large is 413, whether or not it says so', async () => {
    const response = await post(JSON.stringify({ reason: 'x'.repeat(200_000) }));
    expect([response.status, response.headers.get('content-type')]).toEqual([413, expect.stringContaining('problem+json')]);
    expect(await response.text()).toContain('100000 bytes');
  });

  it('of no bytes needs no type', async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-length': '0' };
    const response = await ask('/imports/nowhere/check', { method: 'POST', headers, body: new Uint8Array() });
    expect(response.status).toBe(404);
  });

  it('of another type is 415, and one that is no JSON 400', async () => {
    expect((await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    const broken = await post('{');
    expect([broken.status, broken.headers.get('content-type')]).toEqual([400, expect.stringContaining('problem+json')]);
  });
});

describe('the rate', () => {
  // The same binding as in production, but for ten requests: it counts by the minute of the clock, and thirty within two
  // minutes are too many for one of them, whenever the test runs.
  const app = createApp();
  const most = 10;

  it('of what a token writes is limited, and the answer says when to go on', async () => {
    const send = (secret: string) => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
      return app.request(
        'http://portal.test/api/v1/proposals',
        { method: 'POST', headers, body: '{}' },
        { DB: env.DB, TOKEN_LIMIT: env.TEN_A_MINUTE },
      );
    };
    const answers = await Promise.all(Array.from({ length: 3 * most }, () => send(token)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(most);
    expect(answers.filter(({ status }) => status === 422).length).toBeGreaterThanOrEqual(most);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused[0]!.headers.get('content-type')).toContain('problem+json');
    // Another token is not held up by this one.
    expect((await send(await makeToken('innovation', { name: 'other' }))).status).toBe(422);
  });

  it('of a client is limited by its address, and by its network where it has as many addresses as it likes', async () => {
    const from = async (address: string) => {
      const headers = { 'cf-connecting-ip': address };
      return (await app.request('http://portal.test/api/v1/health', { headers }, { DB: env.DB, CLIENT_LIMIT: env.TEN_A_MINUTE })).status;
    };
    const statuses = await Promise.all(Array.from({ length: 3 * most }, (_, place) => from(`2001:db8:1:2::${place.toString(16)}`)));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(most);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(most);
    expect(await from('2001:db8:9::3')).toBe(200);
    expect(await from('192.0.2.1')).toBe(200);
  });
});

describe('the log of the Worker', () => {
  it('has a line for what writes, with the id that the answer has, and no secret', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    await propose(token);
    const made = await write(token, 'POST', '/tokens', { body: { name: 'desk', abilities: ['propose'] } });
    const { secret } = (await made.json()) as { secret: string };
    const webhook = await write(token, 'POST', '/webhooks', { body: { url: 'https://newspaper.example/secret-path' } });
    const hook = (await webhook.json()) as { secret: string };
    vi.restoreAllMocks();
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1]!)).toMatchObject({
      event: 'request',
      requestId: made.headers.get('x-request-id'),
      method: 'POST',
      path: '/api/v1/tokens',
      status: 201,
      department: 'innovation',
    });
    for (const hidden of [token, secret, hook.secret, 'secret-path', '3.64']) expect(lines.join('\n')).not.toContain(hidden);
  });

  it('tells of a fault what no answer tells', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const { id } = await propose(token);
    await env.DB.prepare(`update proposals set content = 'no JSON of ours', version = 2 where id = ?`).bind(id).run();
    const response = await write(token, 'GET', '/proposals');
    vi.restoreAllMocks();
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/JSON of ours|\.ts|SyntaxError/u);
    expect(JSON.parse(lines[0]!)).toMatchObject({ event: 'data-fault', requestId: response.headers.get('x-request-id') });
  });
});
