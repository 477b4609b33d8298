import type { Problem } from '@policy/api';
import { Refusal, Unreachable } from './exit.ts';
import type { Session } from './session.ts';

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON, bytes as they are. */
  body?: unknown;
  ifMatch?: string;
  idempotencyKey?: string;
}

/** How long an answer may take; an import of ten thousand rows is checked within it. */
const patience = 120_000;

/** As often a question that changes nothing twice is asked again where the portal does not answer or asks to wait. */
const attempts = 4;

/**
 * Asks the data API.
 *
 * @param path below `/api/v1`
 * @throws {Refusal} with the problem document, {Unreachable} where there is no answer of the API
 */
export async function ask(session: Session, path: string, question: Question = {}): Promise<Response> {
  const isRepeatable = question.method !== 'POST' || question.idempotencyKey !== undefined;
  for (let attempt = 1; ; attempt += 1) {
    const isLast = !isRepeatable || attempt === attempts;
    const response = await send(session, path, question).catch((error: unknown) => {
      if (isLast) throw error;
      return null;
    });
    if (response?.ok) return response;
    const mayPass = response === null || response.status === 429 || response.status === 503;
    if (isLast || !mayPass) throw await readRefusal(session, response!);
    await new Promise((resolve) => setTimeout(resolve, waitOf(response, attempt)));
  }
}

/** Asks and reads the answer's JSON. */
export async function askJson<Answer>(session: Session, path: string, question: Question = {}): Promise<Answer> {
  return (await ask(session, path, question)).json() as Promise<Answer>;
}

async function send(
  { portal, token }: Session,
  path: string,
  { method = 'GET', body, ifMatch, idempotencyKey }: Question,
): Promise<Response> {
  const isBytes = body instanceof Uint8Array;
  try {
    return await fetch(`${portal}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
  } catch (error) {
    const reason = error instanceof Error && error.name === 'TimeoutError' ? 'did not answer in time' : 'does not answer';
    throw new Unreachable(`The portal at ${portal} ${reason}.`);
  }
}

async function readRefusal({ portal }: Session, response: Response): Promise<Error> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  if (problem !== null && typeof problem.detail === 'string') return new Refusal(problem);
  return new Unreachable(`${portal} answered ${response.status}, but not as the data API does: is the address right?`);
}

function waitOf(response: Response | null, attempt: number): number {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(seconds, 60) * 1000 : 500 * 2 ** attempt;
}
