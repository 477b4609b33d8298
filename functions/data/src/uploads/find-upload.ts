import type { D1Database } from '@cloudflare/workers-types';
import { hashText, importLimits, type Import } from '@policy/api';
import { eq } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { uploads } from '../database/schema/index.ts';
import { conflicting, noSuchRecord, unprocessable } from '../http/problem.ts';
import { requireOwn, type Actor } from '../tokens/actor.ts';

export type UploadRow = typeof uploads.$inferSelect;

/** @throws 404 where there is none, 403 where it is another department's */
export async function findOwnUpload(database: D1Database, actor: Actor, id: string): Promise<UploadRow> {
  const [row] = await connect(database).select().from(uploads).where(eq(uploads.id, id));
  if (row === undefined) throw noSuchRecord('import', id);
  requireOwn(actor, row.department, `The import “${id}”`);
  return row;
}

/** The import as the API shows it: how far it is. */
export async function toImport(database: D1Database, row: UploadRow): Promise<Import> {
  const [chunks, proposals] = await database.batch<{ position: number; bytes: number; id: string }>([
    database.prepare('select position, bytes from upload_chunks where upload = ? order by position').bind(row.id),
    database.prepare(`select id from proposals where upload = ? and state <> 'withdrawn' limit 1`).bind(row.id),
  ]);
  const received = chunks?.results ?? [];
  const there = new Set(received.map(({ position }) => position));
  return {
    id: row.id,
    department: row.department,
    fileName: row.fileName,
    format: row.format,
    bytes: row.bytes,
    received: received.reduce((sum, { bytes }) => sum + bytes, 0),
    chunkBytes: importLimits.chunk,
    missing: Array.from({ length: chunkCount(row) }, (_, position) => position).filter((position) => !there.has(position)),
    proposal: proposals?.results[0]?.id ?? null,
    created: row.created,
  };
}

export function chunkCount({ bytes }: UploadRow): number {
  return Math.ceil(bytes / importLimits.chunk);
}

/**
 * Puts the pieces of a file together.
 *
 * @throws 409 where pieces are missing, 422 where together they are not the file that was announced
 */
export async function assembleFile(database: D1Database, row: UploadRow): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Uint8Array(row.bytes);
  for (let position = 0; position < chunkCount(row); position += 1) {
    const content = await database
      .prepare('select content from upload_chunks where upload = ? and position = ?')
      .bind(row.id, position)
      .first<string>('content');
    if (content === null) throw conflicting(`The piece ${position} has not been received yet.`);
    file.set(Buffer.from(content, 'base64'), position * importLimits.chunk);
  }
  if ((await hashText(file)) === row.sha256) return file;
  throw unprocessable([{ parameter: 'sha256', detail: 'the pieces together are not the file that was announced: announce it again' }]);
}
