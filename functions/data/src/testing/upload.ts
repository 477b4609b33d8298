import { hashText, importLimits, type Import, type ImportReport, type ProposalDetail } from '@policy/api';
import { ask } from './ask.ts';
import { write } from './write.ts';

/** Announces a file and sends the pieces asked for; all of them where none are named. */
export async function upload(
  token: string,
  content: string | Uint8Array<ArrayBuffer>,
  { format = 'csv', pieces }: { format?: 'csv' | 'xlsx'; pieces?: readonly number[] } = {},
): Promise<Import> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const body = { fileName: `observations.${format}`, format, bytes: bytes.byteLength, sha256: await hashText(bytes) };
  const response = await write(token, 'POST', '/imports', { body });
  let state = (await response.json()) as Import;
  for (const piece of pieces ?? state.missing) state = await sendPiece(token, state.id, piece, bytes);
  return state;
}

export async function sendPiece(token: string, id: string, piece: number, bytes: Uint8Array<ArrayBuffer>): Promise<Import> {
  const response = await ask(`/imports/${id}/chunks/${piece}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: bytes.slice(piece * importLimits.chunk, (piece + 1) * importLimits.chunk),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** The dry run of a file. */
export async function check(
  token: string,
  content: string | Uint8Array<ArrayBuffer>,
  format: 'csv' | 'xlsx' = 'csv',
): Promise<ImportReport> {
  const { id } = await upload(token, content, { format });
  const response = await write(token, 'POST', `/imports/${id}/check`);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** Makes a proposal of a file, and throws where that is refused. */
export async function proposeFile(token: string, content: string): Promise<ProposalDetail> {
  const { id } = await upload(token, content);
  const response = await write(token, 'POST', `/imports/${id}/propose`, { body: { reason: 'The yearbook is out' } });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}
