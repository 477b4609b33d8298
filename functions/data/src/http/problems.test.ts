import { importLimits, problemKinds, problemPath, problemSchema, type ProblemKind } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, propose, write } from '../testing/write.ts';

let token: string;
let others: string;
beforeAll(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
  others = await makeToken('talent');
});

const elsewhere = 'https://portal.example';
const body = adding();
const unreadable = { method: 'POST', headers: { authorization: '', 'content-type': 'application/json' }, body: '{' };

/** How each kind of problem comes about. */
const occasions: Record<Exclude<ProblemKind, 'internal-error' | 'no-data-yet'>, () => Promise<Response>> = {
  'bad-parameter': () => ask('/projects?limit=0'),
  unreadable: () => ask('/proposals', { ...unreadable, headers: { ...unreadable.headers, authorization: `Bearer ${token}` } }),
  'not-identified': () => write(null, 'GET', '/self'),
  'not-allowed': () => write(others, 'POST', '/proposals', { body }),
  'not-found': () => ask('/projects/nowhere'),
  'no-such-revision': () => ask('/projects?revision=99'),
  'method-not-allowed': () => ask('/projects', { method: 'DELETE' }),
  'not-acceptable': () => ask('/projects', { headers: { accept: 'application/pdf' } }),
  conflict: async () => {
    const draft = await propose(token, adding({ year: 2012, value: 3.8, printed: '3.8%' }));
    return write(token, 'POST', `/proposals/${draft.id}/publish`, { body: { reason: 'too early' }, ifMatch: `"${draft.version}"` });
  },
  'changed-meanwhile': async () => {
    const changed = { body: adding({ year: 2013, value: 3.9, printed: '3.9%' }), ifMatch: '"1"' };
    const { id } = await propose(token, changed.body);
    await write(token, 'PUT', `/proposals/${id}`, changed);
    return write(token, 'PUT', `/proposals/${id}`, changed);
  },
  'too-large': () => write(token, 'POST', '/proposals', { body: { ...body, reason: 'x'.repeat(importLimits.chunk) } }),
  'wrong-type': () => write(token, 'POST', '/proposals', { body, headers: { 'content-type': 'text/plain' } }),
  'wrong-content': () => write(token, 'POST', '/proposals', { body: adding({ printed: '9' }) }),
  'key-used-before': async () => {
    const headers = { 'idempotency-key': 'used-before' };
    await write(token, 'POST', '/proposals', { body: adding({ year: 2014, value: 4, printed: '4%' }), headers });
    return write(token, 'POST', '/proposals', { body, headers });
  },
  'version-needed': async () => {
    const draft = await propose(token, adding({ year: 2016, value: 4.2, printed: '4.2%' }));
    return write(token, 'POST', `/proposals/${draft.id}/review`, { body: { reason: 'why' } });
  },
  'too-many-requests': async () => {
    const app = createApp();
    const headers = { 'cf-connecting-ip': '192.0.2.77' };
    const limited = { ...env, CLIENT_LIMIT: env.TEN_A_MINUTE };
    const ask = () => app.request('http://portal.test/api/v1/health', { headers }, limited);
    const answers = await Promise.all(Array.from({ length: 30 }, ask));
    return answers.find(({ status }) => status === 429)!;
  },
};

describe('a problem document', () => {
  it.each(Object.entries(occasions))('%s tells its kind, its status and what to do', async (name, occasion) => {
    const kind = name as ProblemKind;
    const response = await occasion();
    const problem = problemSchema.parse(await response.json());
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect({ status: response.status, type: problem.type }).toEqual({
      status: problemKinds[kind].status,
      type: `http://portal.test${problemPath(kind)}`,
    });
    expect(problem).toMatchObject(problemKinds[kind]);
    expect(problem.detail.length).toBeGreaterThan(20);
  });

  it.each([
    ['/ztzl', `${elsewhere}/ztzl/problems/not-found`],
    ['', `${elsewhere}/problems/not-found`],
    ['//evil.example', `${elsewhere}/problems/not-found`],
  ])('of a portal mounted at “%s” leads into that portal', async (base, type) => {
    const answer = await createApp().request(`${elsewhere}/api/v1/nothing`, { headers: { 'policy-base': base } }, env);
    expect(await answer.json()).toMatchObject({ type });
  });
});
