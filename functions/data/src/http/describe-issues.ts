/** What zod finds wrong with one place of a request. */
interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  /** Of a union: the faults by each of its shapes. */
  errors?: Issue[][];
}

/** Each fault with the parameter or field that it is of. */
export function describeIssues(issues: readonly Issue[]): { parameter: string; detail: string }[] {
  return issues.flatMap(describe);
}

function describe(issue: Issue): { parameter: string; detail: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({ parameter: [...issue.path, key].join('.'), detail: 'this route knows no such parameter' }));
  }
  // The last shape of a union is the fullest.
  const fullest = issue.code === 'invalid_union' ? issue.errors?.at(-1) : undefined;
  if (fullest !== undefined) return fullest.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }));
  return [{ parameter: issue.path.map(String).join('.'), detail: issue.message }];
}
