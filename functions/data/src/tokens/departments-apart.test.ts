import type { ProposalDetail } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { privateRoutes } from '../private-routes.ts';
import { askedNumber } from '../testing/ask-as-visitor.ts';
import { consultation, opinion } from '../testing/participation.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, observation, propose, publishAll, write } from '../testing/write.ts';

/** Every route that is not for all, from the routes themselves, so that a new one is not forgotten. */
const routes = privateRoutes.flatMap(({ openAPIRegistry }) =>
  openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route' ? [`${definition.route.method.toUpperCase()} ${definition.route.path}`] : [],
  ),
);

interface Own {
  proposal: ProposalDetail;
  published: ProposalDetail;
  observation: string;
  token: string;
  webhook: string;
  delivery: string;
  import: string;
  question: string;
  opinion: string;
  consultation: string;
}

type Attempt = (own: Own) => { path: string; body?: unknown };

const reason = { reason: 'Not mine' };
const inThree = { zhHans: '不是我的', zhHant: '不是我的', en: 'Not mine' };

/** How somebody of another department would try to touch what is innovation's; `own only` where the route names no record. */
const attempts: Record<string, Attempt | 'own only'> = {
  'GET /self': 'own only',
  'GET /tokens': 'own only',
  'POST /tokens': 'own only',
  'DELETE /tokens/{id}': ({ token }) => ({ path: `/tokens/${token}` }),
  'GET /departments/{id}': () => ({ path: '/departments/innovation' }),
  'PUT /departments/{id}': () => ({ path: '/departments/innovation', body: { fourEyes: true, ...reason } }),
  'GET /proposals': 'own only',
  'POST /proposals': () => ({ path: '/proposals', body: adding() }),
  'GET /proposals/{id}': ({ proposal }) => ({ path: `/proposals/${proposal.id}` }),
  'PUT /proposals/{id}': ({ proposal }) => ({ path: `/proposals/${proposal.id}`, body: adding() }),
  'POST /proposals/{id}/review': ({ proposal }) => ({ path: `/proposals/${proposal.id}/review`, body: reason }),
  'POST /proposals/{id}/return': ({ proposal }) => ({ path: `/proposals/${proposal.id}/return`, body: reason }),
  'POST /proposals/{id}/withdraw': ({ proposal }) => ({ path: `/proposals/${proposal.id}/withdraw`, body: reason }),
  'POST /proposals/{id}/publish': ({ proposal }) => ({ path: `/proposals/${proposal.id}/publish`, body: reason }),
  'POST /proposals/{id}/undo': ({ published }) => ({ path: `/proposals/${published.id}/undo`, body: reason }),
  'POST /imports': 'own only',
  'GET /imports/{id}': ({ import: id }) => ({ path: `/imports/${id}` }),
  'PUT /imports/{id}/chunks/{chunk}': ({ import: id }) => ({ path: `/imports/${id}/chunks/0` }),
  'POST /imports/{id}/check': ({ import: id }) => ({ path: `/imports/${id}/check` }),
  'POST /imports/{id}/propose': ({ import: id }) => ({ path: `/imports/${id}/propose`, body: reason }),
  'GET /webhooks': 'own only',
  'POST /webhooks': 'own only',
  'DELETE /webhooks/{id}': ({ webhook }) => ({ path: `/webhooks/${webhook}` }),
  'GET /webhooks/{id}/deliveries': ({ webhook }) => ({ path: `/webhooks/${webhook}/deliveries` }),
  'POST /webhooks/{id}/deliveries/{delivery}/retry': ({ webhook, delivery }) => ({
    path: `/webhooks/${webhook}/deliveries/${delivery}/retry`,
  }),
  'POST /opinions': () => ({ path: '/opinions', body: { ...opinion, clause: '5.3.1' } }),
  'POST /opinions/{id}/revise': ({ opinion: id }) => ({ path: `/opinions/${id}/revise`, body: { ...opinion, ...reason } }),
  'POST /opinions/{id}/withdraw': ({ opinion: id }) => ({ path: `/opinions/${id}/withdraw`, body: reason }),
  'POST /consultations': () => ({ path: '/consultations', body: consultation }),
  'POST /consultations/{id}/extend': ({ consultation: id }) => ({
    path: `/consultations/${id}/extend`,
    body: { closes: '2099-12-31', ...reason },
  }),
  'POST /consultations/{id}/result': ({ consultation: id }) => ({ path: `/consultations/${id}/result`, body: { text: inThree } }),
  'POST /questions/{id}/answer': ({ question }) => ({ path: `/questions/${question}/answer`, body: { text: inThree } }),
  'POST /questions/{id}/withhold': ({ question }) => ({ path: `/questions/${question}/withhold`, body: { text: inThree } }),
  'POST /questions/{id}/restore': ({ question }) => ({ path: `/questions/${question}/restore`, body: reason }),
};

let own: Own;
let others: string;

beforeAll(async () => {
  await fillDatabase();
  const token = await makeToken('innovation');
  others = await makeToken('talent');
  const made = (await (await write(token, 'POST', '/tokens', { body: { name: 'desk', abilities: ['propose'] } })).json()) as { id: string };
  const webhook = (await (await write(token, 'POST', '/webhooks', { body: { url: 'https://newspaper.example/hook' } })).json()) as {
    id: string;
  };
  const published = await publishAll(token);
  const proposal = await propose(token, adding({ year: 2011, value: 3.7, printed: '3.7%', source: { id: 'bulletin-2010' } }));
  const file = { fileName: 'a.csv', format: 'csv', bytes: 1, sha256: '0'.repeat(64) };
  const announced = (await (await write(token, 'POST', '/imports', { body: file })).json()) as { id: string };
  const delivery = await env.DB.prepare('select id from webhook_deliveries').first<string>('id');
  const observation = await env.DB.prepare(`select id from observations where origin = 'department'`).first<string>('id');
  const question = await askedNumber();
  const make = async (path: string, body: object) => ((await (await write(token, 'POST', path, { body })).json()) as { id: string }).id;
  const opinionId = await make('/opinions', { ...opinion, clause: '5.3.1' });
  const consultationId = await make('/consultations', consultation);
  own = {
    ...{ proposal, published, token: made.id, webhook: webhook.id, delivery: delivery!, observation: observation! },
    ...{ import: announced.id, question, opinion: opinionId, consultation: consultationId },
  };
});

it('no route is forgotten', () => {
  expect(Object.keys(attempts).toSorted()).toEqual(routes.toSorted());
});

describe('what is innovation’s, somebody of talent cannot touch', () => {
  it.each(Object.entries(attempts).flatMap(([route, attempt]) => (attempt === 'own only' ? [] : [[route, attempt] as const])))(
    '%s',
    async (route, attempt) => {
      const before = await everything();
      const { path, body } = attempt(own);
      const method = route.split(' ')[0]!;
      const response = await write(others, method, path, { body, ifMatch: '"1"' });
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('“innovation”')]);
      expect((await write(null, method, path, { body, ifMatch: '"1"' })).status).toBe(401);
      expect(await everything()).toEqual(before);
    },
  );

  it.each([
    ['add', { action: 'add', record: observation() }],
    ['revise', { action: 'revise', basedOn: 9, record: observation() }],
    ['withdraw', { action: 'withdraw', kind: 'observation', basedOn: 9 }],
  ])('nor by a proposal that would %s a value', async (action, content) => {
    const body = { content: action === 'add' ? content : { ...content, id: own.observation }, reason: 'x' };
    const response = await write(others, 'POST', '/proposals', { body });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('“innovation”')]);
  });

  it('nor by moving a value of one’s own to an indicator of another', async () => {
    const industry = await makeToken('industry');
    const moved = { content: { action: 'revise', id: own.observation, basedOn: 9, record: observation() }, reason: 'x' };
    expect((await write(industry, 'POST', '/proposals', { body: moved })).status).toBe(403);
  });

  it.each(['/tokens', '/webhooks', '/proposals'])('nor does %s list it', async (path) => {
    const list = await (await write(others, 'GET', path)).text();
    for (const id of [own.proposal.id, own.published.id, own.token, own.webhook]) expect(list).not.toContain(id);
  });
});

async function everything() {
  return [await dumpDatabase(env.DB), (await env.DB.prepare('select * from changes').all()).results];
}
