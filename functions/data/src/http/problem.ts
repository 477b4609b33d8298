import { problemKinds, problemPath, type Problem, type ProblemKind } from '@policy/api';
import { HTTPException } from 'hono/http-exception';

/** An answer with a problem document (RFC 9457), with the title and, if not given, the status of its kind. */
export function problemResponse(
  kind: ProblemKind,
  problem: Omit<Problem, 'type' | 'title' | 'status'> & { status?: number },
  headers: Record<string, string> = {},
): Response {
  // `addressProblems` makes the type an address.
  const body: Problem = { type: problemPath(kind), ...problemKinds[kind], ...problem };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  });
}

/** To throw where a record does not exist: 404. */
export function noSuchRecord(kind: string, id: string): HTTPException {
  return new HTTPException(404, {
    res: problemResponse('not-found', { detail: `There is no ${kind} with the id “${id}”.` }),
  });
}

/** To throw where a parameter cannot be used: 400 that names it. */
export function badParameter(errors: { parameter: string; detail: string }[]): HTTPException {
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  return new HTTPException(400, { res: problemResponse('bad-parameter', { detail, errors }) });
}

/** To throw where a request does not say who it is from, or says it wrongly: 401. */
export function unauthorised(detail: string, error?: 'invalid_token'): HTTPException {
  const challenge = `Bearer realm="policy-portal"${error ? `, error="${error}"` : ''}`;
  return new HTTPException(401, {
    res: problemResponse('not-identified', { detail }, { 'www-authenticate': challenge }),
  });
}

/** To throw where somebody may not do something: 403 that says what is missing. */
export function forbidden(detail: string): HTTPException {
  return new HTTPException(403, { res: problemResponse('not-allowed', { detail }) });
}

/** To throw where the state of a record does not allow something now: 409. */
export function conflicting(detail: string, more: Pick<Problem, 'current'> = {}): HTTPException {
  return new HTTPException(409, { res: problemResponse('conflict', { detail, ...more }) });
}

/** To throw where content is wrong: 422 that names each field. */
export function unprocessable(errors: { parameter: string; detail: string }[]): HTTPException {
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  return new HTTPException(422, { res: problemResponse('wrong-content', { detail, errors }) });
}

/** To throw where nothing has been imported yet: 503. */
export function notFilled(): HTTPException {
  return new HTTPException(503, {
    res: problemResponse('no-data-yet', { detail: 'The database holds no plan yet: run the import.' }),
  });
}

/** To throw where a revision was never published: 404. */
export function noSuchRevision(number: number, newest: number): HTTPException {
  const detail = `revision: there is no revision ${number}; the newest is ${newest}, and /api/v1/revisions lists all.`;
  const errors = [{ parameter: 'revision', detail: `use a number from 1 to ${newest}` }];
  return new HTTPException(404, { res: problemResponse('no-such-revision', { detail, errors }) });
}

/** To throw where the client accepts none of the forms that there are: 406. */
export function notAcceptable(offered: readonly string[]): HTTPException {
  const detail = `Accept: this address can be had as ${offered.join(', ')}.`;
  return new HTTPException(406, { res: problemResponse('not-acceptable', { detail }) });
}
