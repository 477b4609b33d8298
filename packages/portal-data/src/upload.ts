import { hashText, type Import } from '@policy/api';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { askJson } from './ask.ts';
import { Misuse, Refusal } from './exit.ts';
import { progress } from './output.ts';
import { credentialsFile, type Session } from './session.ts';

/**
 * Brings a file to the portal, piece by piece. Which import it became is noted, so that the same file, sent again after
 * an interruption, goes on with the pieces that are missing.
 */
export async function uploadFile(session: Session, file: string): Promise<Import> {
  if (!existsSync(file)) throw new Misuse(`There is no file ${file}.`);
  const format = extname(file).slice(1).toLowerCase();
  if (format !== 'csv' && format !== 'xlsx') throw new Misuse(`${file} must end in .csv or .xlsx.`);
  const bytes = new Uint8Array(readFileSync(file));
  const sha256 = await hashText(bytes);
  const key = `${session.portal} ${sha256}`;
  const announced = await findBegun(session, key);
  const state =
    announced ??
    (await askJson<Import>(session, '/imports', {
      method: 'POST',
      body: { fileName: basename(file), format, bytes: bytes.byteLength, sha256 },
    }));
  if (announced === null) note(key, state.id);

  const show = progress(`Sending ${basename(file)}`, bytes.byteLength);
  show(state.received);
  let newest = state;
  for (const piece of state.missing) {
    const body = bytes.subarray(piece * state.chunkBytes, (piece + 1) * state.chunkBytes);
    newest = await askJson<Import>(session, `/imports/${state.id}/chunks/${piece}`, { method: 'PUT', body });
    show(newest.received);
  }
  return newest;
}

/** The import that this file has become before; null where there is none, or it is done. */
async function findBegun(session: Session, key: string): Promise<Import | null> {
  const id = readNotes()[key];
  if (id === undefined) return null;
  try {
    const begun = await askJson<Import>(session, `/imports/${id}`);
    return begun.proposal === null ? begun : null;
  } catch (error) {
    if (error instanceof Refusal && [403, 404].includes(error.problem.status)) return null;
    throw error;
  }
}

function note(key: string, id: string): void {
  mkdirSync(dirname(notesFile()), { recursive: true, mode: 0o700 });
  writeFileSync(notesFile(), JSON.stringify({ ...readNotes(), [key]: id }, null, 2), { mode: 0o600 });
}

function readNotes(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(notesFile(), 'utf8')) as Record<string, string>;
  } catch {
    // None yet, or not readable: the file is then sent anew.
    return {};
  }
}

function notesFile(): string {
  return join(dirname(credentialsFile()), 'imports.json');
}
