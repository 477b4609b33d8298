import { openHeaders, openPolicy } from './open-headers.ts';

/** What is to be answered. */
export interface Content {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  cache: string;
  /** Begins the ETag: the revision of the data that the body shows. */
  mark: string;
  status?: number;
  policy?: string;
  headers?: Record<string, string>;
}

/** Answers with a strong ETag of revision and content; what the reader has already is not sent again. */
export async function contentAnswer(
  request: Request,
  { body, type, cache, mark, status = 200, policy, headers = {} }: Content,
): Promise<Response> {
  const etag = `"${mark}-${await shortHash(body)}"`;
  const all = new Headers({
    ...openHeaders,
    'content-security-policy': policy ?? openPolicy({}),
    ...headers,
    'content-type': type,
    'cache-control': cache,
    etag,
  });
  if (status === 200 && isKnown(request, etag)) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === 'HEAD' ? null : body, { status, headers: all });
}

function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? '';
  return known.split(',').some((each) => each.trim().replace(/^W\//u, '') === etag || each.trim() === '*');
}

async function shortHash(body: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
