import { hashText, type Import, type ProposalDetail } from '@policy/api';
import type { D1Database } from '@cloudflare/workers-types';
import { createApp } from '../app.ts';

/** How a department's file comes into the data, step by step, through the API over a database. */
export interface Department {
  /** Proposes a file of values, or the undo of one. */
  propose: (what: { rows: number } | { undo: string }) => Promise<ProposalDetail>;
  /** Reviews and publishes it. */
  publish: (draft: ProposalDetail) => Promise<void>;
}

type Send = <Answer>(method: string, path: string, body?: unknown, ifMatch?: string) => Promise<Answer>;

const app = createApp();

export function actAs(secret: string, DB: D1Database): Department {
  const send = sender(secret, DB);
  return {
    propose: (what) =>
      'undo' in what ? send<ProposalDetail>('POST', `/proposals/${what.undo}/undo`, { reason: 'x' }) : proposeFile(send, what.rows),
    publish: async ({ id }) => {
      await send('POST', `/proposals/${id}/review`, { reason: 'x' }, '"1"');
      await send('POST', `/proposals/${id}/publish`, { reason: 'x' }, '"2"');
    },
  };
}

function sender(secret: string, DB: D1Database): Send {
  return async (method, path, body, ifMatch) => {
    const isBytes = body instanceof Uint8Array;
    const response = await app.request(
      `http://portal.test/api/v1${path}`,
      {
        method,
        headers: {
          authorization: `Bearer ${secret}`,
          ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
          ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        },
        ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
      },
      { DB },
    );
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

async function proposeFile(send: Send, rows: number): Promise<ProposalDetail> {
  const columns =
    'indicator,year,value,scale,unit_zh_hans,printed,definition,confidence,source_id,source_title,source_publisher,source_url,source_level';
  const lines = Array.from({ length: rows }, (_, place) => {
    const value = 1 + place / 10_000;
    return `rd-intensity,${1979 + (place % 100)},${value},1,%,${value}%,same,high,killed-${Math.floor(place / 100)},t,p,http://a.cn/,press`;
  });
  const bytes = new TextEncoder().encode([columns, ...lines].join('\n'));
  const file = { fileName: 'a.csv', format: 'csv', bytes: bytes.byteLength, sha256: await hashText(bytes) };
  const { id, missing, chunkBytes } = await send<Import>('POST', '/imports', file);
  for (const piece of missing)
    await send('PUT', `/imports/${id}/chunks/${piece}`, bytes.slice(piece * chunkBytes, (piece + 1) * chunkBytes));
  return send('POST', `/imports/${id}/propose`, { reason: 'x' });
}
