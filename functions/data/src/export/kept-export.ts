import type { D1Database } from '@cloudflare/workers-types';

/** Bytes of one row: D1 takes 2 MB, base64 makes 4 of 3. */
const pieceBytes = 900_000;

/** The file of a revision as it was first given; undefined where nobody has asked for it yet. */
export async function readKeptExport(database: D1Database, revision: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { results } = await database
    .prepare('select content from export_pieces where revision = ? order by position')
    .bind(revision)
    .all<{ content: string }>();
  if (results.length === 0) return undefined;
  return new Uint8Array(Buffer.concat(results.map(({ content }) => Buffer.from(content, 'base64'))));
}

/**
 * Keeps the file of a revision, so that no later code gives other bytes for it. One batch, in which the first piece can
 * be there once only: of two that are made at the same time, one is kept.
 *
 * @returns the file that is kept
 */
export async function keepExport(database: D1Database, revision: number, file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const insert = database.prepare('insert into export_pieces (revision, position, content) values (?, ?, ?)');
  const pieces = Array.from({ length: Math.ceil(file.byteLength / pieceBytes) }, (_, position) =>
    insert.bind(revision, position, Buffer.from(file.subarray(position * pieceBytes, (position + 1) * pieceBytes)).toString('base64')),
  );
  try {
    await database.batch(pieces);
    return file;
  } catch (error) {
    const kept = await readKeptExport(database, revision);
    if (kept === undefined) throw error;
    return kept;
  }
}
