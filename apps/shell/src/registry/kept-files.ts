import type { R2Bucket } from '@cloudflare/workers-types';
import type { Service } from '../modules/modules.ts';

/** How long a build's files stay after it was last published or replaced, in days: so long may a page stay open and still be used. */
export const keptDays = 30;

const day = 24 * 3600 * 1000;

/**
 * Keeps the files of a build, so that a page loaded before a deploy still finds its own after it. Files that are kept already are
 * written anew: their time begins now.
 *
 * @param paths `/_m/{module}/{build}/…`
 * @throws when the build does not give one of its files
 */
export async function keepFiles(files: R2Bucket, service: Service, paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => keepFile(files, service, path)));
}

async function keepFile(files: R2Bucket, service: Service, path: string): Promise<void> {
  const answer = await service.fetch(`https://module${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  const contentType = answer.headers.get('content-type') ?? 'application/octet-stream';
  await files.put(keyOf(path), await answer.arrayBuffer(), { httpMetadata: { contentType } });
}

/** A file of an earlier build; null when it was never kept or its time is over. */
export async function readKeptFile(files: R2Bucket, path: string): Promise<Response | null> {
  const file = await files.get(keyOf(path));
  if (!file || isOver(file.uploaded)) return null;
  const contentType = file.httpMetadata?.contentType ?? 'application/octet-stream';
  return new Response(await file.arrayBuffer(), { headers: { 'content-type': contentType } });
}

/** Deletes what nobody can have open any more. */
export async function dropOldFiles(files: R2Bucket, module: string): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await files.list({ prefix: `${module}/`, ...(cursor ? { cursor } : {}) });
    const old = page.objects.filter(({ uploaded }) => isOver(uploaded)).map(({ key }) => key);
    if (old.length > 0) await files.delete(old);
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
}

function isOver(uploaded: Date): boolean {
  return Date.now() - uploaded.getTime() > keptDays * day;
}

/** `talent/{build}/…`: one folder for each build. */
function keyOf(path: string): string {
  return path.replace(/^\/_m\//u, '');
}
