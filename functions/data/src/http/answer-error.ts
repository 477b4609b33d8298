import { HTTPException } from 'hono/http-exception';
import { notFilled, problemResponse } from './problem.ts';

/** The problem document for whatever was thrown. What went wrong on our side stands in the log, never in the answer. */
export function answerError(error: Error): Response {
  if (error instanceof HTTPException) return error.getResponse();
  if (isWithoutTables(error)) return notFilled().getResponse();
  console.error(error);
  return problemResponse({ title: 'Internal error', status: 500, detail: 'Something went wrong on our side. Try again later.' });
}

/** Before the first import there are no tables; D1 tells it only in its message. */
function isWithoutTables(error: Error): boolean {
  const messages = [error.message, error.cause instanceof Error ? error.cause.message : ''];
  return messages.some((message) => message.includes('no such table'));
}
