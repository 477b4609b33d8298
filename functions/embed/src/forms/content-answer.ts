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

/** Answers with a strong ETag of revision and content. */
export async function contentAnswer({ body, type, cache, mark, status = 200, policy, headers = {} }: Content): Promise<Response> {
  const all = new Headers({
    ...openHeaders,
    'content-security-policy': policy ?? openPolicy({}),
    ...headers,
    'content-type': type,
    'cache-control': cache,
    etag: `"${mark}-${await shortHash(body)}"`,
  });
  return new Response(body, { status, headers: all });
}

/** What the reader has already is not sent again (RFC 9110, 13.1.2). */
export function answerKnown(request: Request, answer: Response): Response {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//u, ''));
  const isKnown = answer.status === 200 && (known.includes('*') || known.includes(answer.headers.get('etag') ?? '*'));
  return isKnown ? new Response(null, { status: 304, headers: answer.headers }) : answer;
}

async function shortHash(body: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
