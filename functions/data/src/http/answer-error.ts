import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Environment } from './bindings.ts';
import { notFilled, problemResponse } from './problem.ts';

/** The problem document for whatever was thrown. What went wrong on our side stands in the log, never in the answer. */
export function answerError(error: Error, context: Context<Environment>): Response {
  if (error instanceof HTTPException) return error.res ?? unreadable(error);
  if (isWithoutTables(error)) return notFilled().getResponse();
  const { message, stack } = error;
  console.error(JSON.stringify({ level: 'error', event: 'data-fault', requestId: context.get('requestId'), message, stack }));
  return problemResponse('internal-error', { detail: 'Something went wrong on our side. Try again later.' });
}

/** Hono's own refusal of a body that is no JSON has no problem document. */
function unreadable({ status, message }: HTTPException): Response {
  return problemResponse('unreadable', { status, detail: `${message}.` });
}

/** Before the first import there are no tables; D1 tells it only in its message. */
function isWithoutTables(error: Error): boolean {
  const messages = [error.message, error.cause instanceof Error ? error.cause.message : ''];
  return messages.some((message) => message.includes('no such table'));
}
