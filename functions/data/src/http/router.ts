import { OpenAPIHono } from '@hono/zod-openapi';
import type { Environment } from './bindings.ts';
import { badParameter } from './problem.ts';

/** A router whose routes answer a malformed parameter with a problem document that names it. */
export function createRouter() {
  return new OpenAPIHono<Environment>({
    defaultHook: (result) => {
      if (!result.success) throw badQuery(result.error);
    },
  });
}

/** 400 that names every parameter at fault. */
export function badQuery({ issues }: { issues: readonly Issue[] }) {
  return badParameter(issues.flatMap(describe));
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

function describe(issue: Issue): { parameter: string; detail: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((parameter) => ({ parameter, detail: 'this route knows no such parameter' }));
  }
  return [{ parameter: issue.path.map(String).join('.'), detail: issue.message }];
}
