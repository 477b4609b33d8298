import { answerQuestion, restoreQuestion, withholdQuestion } from '@policy/api';
import type { Context } from 'hono';
import type { Environment } from '../http/bindings.ts';
import { unprocessable } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { readIfMatch } from '../http/versions.ts';
import { requireActor } from '../tokens/actor.ts';
import { findOwnQuestion, takeStep, type Step } from './take-step.ts';

/** What departments do with questions. It shows at once, so it needs the ability to publish. */
export const questionDepartmentRoutes = createRouter()
  .openapi(answerQuestion, async (context) => {
    const { text, reason } = context.req.valid('json');
    const step = await act(context, context.req.valid('param').id, (isAnswered) => {
      if (!isAnswered) return { action: 'answer', text };
      if (reason === undefined) throw unprocessable([{ parameter: 'reason', detail: 'say why the answer is corrected' }]);
      return { action: 'correct', text, reason };
    });
    return context.json(step, 200);
  })
  .openapi(withholdQuestion, async (context) => {
    const { text } = context.req.valid('json');
    return context.json(await act(context, context.req.valid('param').id, () => ({ action: 'withhold', text })), 200);
  })
  .openapi(restoreQuestion, async (context) => {
    const { reason } = context.req.valid('json');
    return context.json(await act(context, context.req.valid('param').id, () => ({ action: 'restore', reason })), 200);
  });

async function act(context: Context<Environment>, id: string, stepOf: (isAnswered: boolean) => Step) {
  const actor = requireActor(context, 'publish');
  const row = await findOwnQuestion(context.env.DB, actor, id);
  const ifMatch = readIfMatch(context);
  return takeStep(context.env.DB, row, { actor, ifMatch, step: stepOf(row.answered !== null) });
}
