import type { Asked, Asking } from '@policy/api';
import type { Bindings } from '../http/bindings.ts';
import { askQuestion } from './ask-question.ts';

/**
 * The entrypoint by which the shell hands over what visitors ask. Only a service binding reaches it: the API has no route that asks, so
 * nobody goes around the form and its guards. What comes is therefore as `Asking` has it.
 */
export async function takeAsking(request: Request, env: Bindings): Promise<Response> {
  const asking: Asking = await request.json();
  const asked: Asked = await askQuestion(env.DB, asking);
  return Response.json(asked);
}
