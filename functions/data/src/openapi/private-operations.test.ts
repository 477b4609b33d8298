import { hashText, type OpenApiDocument } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { askedNumber } from '../testing/ask-as-visitor.ts';
import { consultation, insertOverdue, opinion } from '../testing/participation.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { answerChecker } from '../testing/schema-validator.ts';
import { adding, write } from '../testing/write.ts';
import { bury } from '../webhooks/deliver.ts';

interface Asked {
  operation: string;
  path: string;
  body?: unknown;
  /** A piece of a file instead of JSON. */
  piece?: string;
  version?: number;
}

let document: OpenApiDocument;
let token: string;
const asked = new Set<string>();

beforeAll(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
  document = (await read('/openapi.json')) as OpenApiDocument;
});

/** Asks as a department and checks the answer against the document. Returns the answer’s body. */
async function call<Answer = { id: string; version: number }>({ operation, path, body, piece, version }: Asked): Promise<Answer> {
  const [method = '', template = ''] = operation.split(' ');
  const described = document.paths[template]![method.toLowerCase()]!;
  const ifMatch = version === undefined ? {} : { ifMatch: `"${version}"` };
  const octets = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  const response =
    piece === undefined
      ? await write(token, method, path, { ...(body === undefined ? {} : { body }), ...ifMatch })
      : await ask(path, { method, headers: octets, body: piece });
  const text = await response.text();
  expect(response.ok, `${operation}: ${text}`).toBe(true);
  expect(answerChecker(document)(described, response, text), operation).toEqual([]);
  asked.add(operation);
  return JSON.parse(text) as Answer;
}

/** One value as a file, in ASCII, so that its characters are its bytes. */
const file = [
  'indicator,year,value,scale,unit_zh_hans,printed,definition,confidence,source_id',
  'rd-intensity,2012,3.81,1,%,3.81%,same,high,bulletin-2010',
].join('\r\n');

const reason = 'To see that it answers as documented';

it('every operation for departments answers as documented to who may use it', async () => {
  await call({ operation: 'GET /self', path: '/self' });
  const made = await call({ operation: 'POST /tokens', path: '/tokens', body: { name: 'desk', abilities: ['propose'] } });
  await call({ operation: 'GET /tokens', path: '/tokens' });
  await call({ operation: 'DELETE /tokens/{id}', path: `/tokens/${made.id}` });
  await call({ operation: 'GET /departments/{id}', path: '/departments/innovation' });
  const settings = { fourEyes: false, reason };
  await call({ operation: 'PUT /departments/{id}', path: '/departments/innovation', body: settings, version: 1 });

  const hook = await call({ operation: 'POST /webhooks', path: '/webhooks', body: { url: 'https://newspaper.example/hook' } });
  await call({ operation: 'GET /webhooks', path: '/webhooks' });

  const { id } = await call({ operation: 'POST /proposals', path: '/proposals', body: adding() });
  const of = (action: string) => `/proposals/${id}${action}`;
  await call({ operation: 'GET /proposals', path: '/proposals' });
  await call({ operation: 'GET /proposals/{id}', path: of('') });
  let { version } = await call({ operation: 'PUT /proposals/{id}', path: of(''), body: adding(), version: 1 });
  for (const action of ['review', 'return', 'review', 'publish']) {
    ({ version } = await call({ operation: `POST /proposals/{id}/${action}`, path: of(`/${action}`), body: { reason }, version }));
  }
  const undo = await call({ operation: 'POST /proposals/{id}/undo', path: of('/undo'), body: { reason } });
  const withdraw = `/proposals/${undo.id}/withdraw`;
  await call({ operation: 'POST /proposals/{id}/withdraw', path: withdraw, body: { reason }, version: undo.version });

  const deliveries = await call<{ items: { id: string }[] }>({
    operation: 'GET /webhooks/{id}/deliveries',
    path: `/webhooks/${hook.id}/deliveries`,
  });
  const delivery = deliveries.items[0]!.id;
  await bury(env, { body: { delivery }, ack: () => {} } as never);
  const retry = `/webhooks/${hook.id}/deliveries/${delivery}/retry`;
  await call({ operation: 'POST /webhooks/{id}/deliveries/{delivery}/retry', path: retry });
  await call({ operation: 'DELETE /webhooks/{id}', path: `/webhooks/${hook.id}` });

  const announced = { fileName: 'values.csv', format: 'csv', bytes: file.length, sha256: await hashText(new TextEncoder().encode(file)) };
  const { id: upload } = await call({ operation: 'POST /imports', path: '/imports', body: announced });
  await call({ operation: 'GET /imports/{id}', path: `/imports/${upload}` });
  await call({ operation: 'PUT /imports/{id}/chunks/{chunk}', path: `/imports/${upload}/chunks/0`, piece: file });
  await call({ operation: 'POST /imports/{id}/check', path: `/imports/${upload}/check` });
  await call({ operation: 'POST /imports/{id}/propose', path: `/imports/${upload}/propose`, body: { reason } });

  const question = await askedNumber();
  const text = { zhHans: '见公报', zhHant: '見公報', en: 'See the bulletin' };
  const steps = [
    ['answer', { text }],
    ['withhold', { text }],
    ['restore', { reason }],
  ] as const;
  for (const [place, [action, body]] of steps.entries())
    await call({ operation: `POST /questions/{id}/${action}`, path: `/questions/${question}/${action}`, body, version: place + 1 });

  const { id: attached } = await call({ operation: 'POST /opinions', path: '/opinions', body: { ...opinion, clause: '5.3.1' } });
  const revise = `/opinions/${attached}/revise`;
  await call({ operation: 'POST /opinions/{id}/revise', path: revise, body: { ...opinion, reason }, version: 1 });
  const withdrawOpinion = `/opinions/${attached}/withdraw`;
  await call({ operation: 'POST /opinions/{id}/withdraw', path: withdrawOpinion, body: { reason }, version: 2 });
  const { id: opened } = await call({ operation: 'POST /consultations', path: '/consultations', body: consultation });
  const extension = { closes: '2099-12-31', reason };
  await call({ operation: 'POST /consultations/{id}/extend', path: `/consultations/${opened}/extend`, body: extension, version: 1 });
  const over = await insertOverdue();
  await call({ operation: 'POST /consultations/{id}/result', path: `/consultations/${over}/result`, body: { text }, version: 1 });

  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { security }]) => (security?.length ? [`${method.toUpperCase()} ${path}`] : [])),
  );
  expect([...asked].toSorted()).toEqual(documented.toSorted());
});
