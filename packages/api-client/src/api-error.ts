import type { Problem } from '@policy/api';

/** The API answered, but not with what was asked for. A 404 is one with status 404. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.name = 'ApiError';
    this.status = problem.status;
    this.problem = problem;
  }
}

/**
 * Reads the problem document (RFC 9457) of an error answer.
 * An answer without one, say from a proxy in between, becomes a problem that tells its status.
 */
export async function readApiError(response: { status: number; url: string; json(): Promise<unknown> }): Promise<ApiError> {
  const body = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiError({ ...body, status: response.status });
  return new ApiError({
    type: 'about:blank',
    title: 'Unexpected answer',
    status: response.status,
    detail: `The data API answered ${response.status} without a problem document.`,
  });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'detail' in body;
}
