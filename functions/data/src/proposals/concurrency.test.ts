import type { ProposalDetail } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, it, vi } from 'vitest';
import { createApp } from '../app.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, propose } from '../testing/write.ts';

const app = createApp();
const edits = 1000;
const editors = 2;
/** Edits that have all read the record before the first of them is written. */
const burst = 1000;

let token: string;
let proposal: ProposalDetail;

beforeEach(async () => {
  // Every edit is a line of the log: thousands of them would drown whatever a failing test has to say.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await fillDatabase();
  token = await makeToken('innovation');
  proposal = await propose(token);
});

/** As any client sends it, but not counted: a thousand in a minute is more than a token may. */
function edit(version: number, value: number): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': `"${version}"` };
  const body = JSON.stringify({ ...adding({ value, printed: `${value}%` }), reason: `edit ${value}` });
  return Promise.resolve(
    app.request(`http://portal.test/api/v1/proposals/${proposal.id}`, { method: 'PUT', headers, body }, { DB: env.DB }),
  );
}

/** The tag tells it: the body has all steps so far, of which there will be a thousand. */
function versionIn(response: Response): number {
  return Number(response.headers.get('etag')?.replaceAll('"', ''));
}

async function currentVersion(refused: Response): Promise<number> {
  return ((await refused.json()) as { current: ProposalDetail }).current.version;
}

async function changes() {
  const { results } = await env.DB.prepare(
    `select reason, after from changes where kind = 'proposal' and action = 'change' order by id`,
  ).all<{ reason: string; after: string }>();
  return results.map(({ reason, after }) => ({ reason, version: (JSON.parse(after) as { version: number }).version }));
}

it(`of ${burst} edits of one version at once exactly one is taken; all others get both versions`, { timeout: 600_000 }, async () => {
  const answers = await Promise.all(Array.from({ length: burst }, (_, place) => edit(1, place + 1)));
  const taken = answers.filter(({ status }) => status === 200);
  expect(taken).toHaveLength(1);
  const winner = (await taken[0]!.json()) as ProposalDetail;
  expect(winner.version).toBe(2);
  const refused = answers.filter(({ status }) => status === 412);
  expect(refused).toHaveLength(burst - 1);
  const bodies = (await Promise.all(refused.map((response) => response.json()))) as {
    yours: { reason: string };
    current: ProposalDetail;
  }[];
  expect(new Set(bodies.map(({ yours }) => yours.reason)).size).toBe(burst - 1);
  for (const { current } of bodies) expect(current).toMatchObject({ version: 2, content: winner.content });
  expect(await changes()).toEqual([{ reason: winner.reason, version: 2 }]);
});

it(
  `${edits} edits of ${editors} editors who try again when they come too late all arrive, and the log tells each`,
  { timeout: 600_000 },
  async () => {
    const waiting = Array.from({ length: edits }, (_, place) => place + 1);
    let late = 0;
    await Promise.all(
      Array.from({ length: editors }, async () => {
        let version = 1;
        for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
          let response = await edit(version, value);
          while (response.status === 412) {
            late += 1;
            version = await currentVersion(response);
            response = await edit(version, value);
          }
          expect(response.status).toBe(200);
          version = versionIn(response);
        }
      }),
    );
    // Else they took turns, and nobody was ever in another's way.
    expect(late).toBeGreaterThan(edits / 10);
    const log = await changes();
    expect(log.map(({ version }) => version)).toEqual(Array.from({ length: edits }, (_, place) => place + 2));
    expect(new Set(log.map(({ reason }) => reason)).size).toBe(edits);
    const newest = await env.DB.prepare('select version, reason from proposals where id = ?').bind(proposal.id).first();
    expect(newest).toEqual({ version: edits + 1, reason: log.at(-1)!.reason });
  },
);
