import { OpenAPIHono } from '@hono/zod-openapi';
import type { Environment } from './bindings.ts';
import { describeIssues } from './describe-issues.ts';
import { badParameter, unprocessable } from './problem.ts';

/** A router whose routes answer a malformed parameter or field with a problem document that names it. */
export function createRouter() {
  return new OpenAPIHono<Environment>({
    defaultHook: (result) => {
      if (result.success) return;
      throw result.target === 'json' ? unprocessable(describeIssues(result.error.issues)) : badQuery(result.error);
    },
  });
}

/** 400 that names every parameter at fault. */
export function badQuery({ issues }: { issues: Parameters<typeof describeIssues>[0] }) {
  return badParameter(describeIssues(issues));
}
