import type { ProposalContent, ProposalDetail } from '@policy/api';
import { ask } from './ask.ts';

type Json = Record<string, unknown>;

/** Sends a request that writes, with a token and a JSON body. */
export function write(
  token: string | null,
  method: string,
  path: string,
  { body, ifMatch, headers = {} }: { body?: unknown; ifMatch?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return ask(path, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** A value that a department could publish: the small plan's R&D intensity, from a new source. */
export function observation(changes: Json = {}): Json {
  return {
    kind: 'observation',
    indicator: 'rd-intensity',
    year: 2010,
    value: 3.64,
    unit: '%',
    scale: 1,
    printed: '3.64%',
    definition: 'same',
    confidence: 'high',
    source: {
      id: 'bulletin-2010',
      title: '统计公报',
      publisher: '深圳市统计局',
      published: '2011',
      url: 'http://www.sz.gov.cn/',
      level: 'official-statistics',
    },
    ...changes,
  };
}

export function adding(changes: Json = {}): { content: ProposalContent; reason: string } {
  return { content: { action: 'add', record: observation(changes) } as unknown as ProposalContent, reason: 'The bulletin is out' };
}

/** Proposes, and throws where that is refused. */
export async function propose(token: string, body: unknown = adding()): Promise<ProposalDetail> {
  return succeed(await write(token, 'POST', '/proposals', { body }));
}

/** Takes a step of the workflow, and throws where that is refused. */
export async function step(
  token: string,
  { id, version }: Pick<ProposalDetail, 'id' | 'version'>,
  action: string,
  more: Json = {},
): Promise<ProposalDetail> {
  const body = { reason: `to ${action}`, ...more };
  return succeed(await write(token, 'POST', `/proposals/${id}/${action}`, { body, ifMatch: `"${version}"` }));
}

/** From proposal to publication, all by one token. */
export async function publishAll(token: string, body: unknown = adding()): Promise<ProposalDetail> {
  return step(token, await step(token, await propose(token, body), 'review'), 'publish');
}

async function succeed(response: Response): Promise<ProposalDetail> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}
