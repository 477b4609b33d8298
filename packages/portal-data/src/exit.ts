import type { Problem } from '@policy/api';

/** What the portal refused, with its reason. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** What the user must do differently: wrong options, a missing file. */
export class Misuse extends Error {}

/** The portal cannot be reached, or answers with anything but its API. */
export class Unreachable extends Error {}

export const exitCodes = { done: 0, refused: 1, misuse: 2, notAllowed: 3, unreachable: 4 } as const;

/** Says what went wrong, on stderr and in the exit code. */
export function fail(error: unknown): void {
  process.exitCode = exitCodeOf(error);
  if (!(error instanceof Refusal)) {
    console.error(error instanceof Error ? error.message : error);
    return;
  }
  const { title, status, detail, errors } = error.problem;
  if (process.argv.includes('--json')) console.log(JSON.stringify(error.problem, null, 2));
  console.error(`${title} (${status}): ${errors ? '' : detail}`);
  for (const { parameter, detail: reason } of errors ?? []) console.error(`  ${parameter}: ${reason}`);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Misuse) return exitCodes.misuse;
  if (error instanceof Unreachable) return exitCodes.unreachable;
  if (!(error instanceof Refusal)) return exitCodes.refused;
  const { status } = error.problem;
  if (status === 401 || status === 403) return exitCodes.notAllowed;
  return status >= 500 ? exitCodes.unreachable : exitCodes.refused;
}
