// What the API keeps to, as plain values without a schema library, for pages that tell of it.

/** As many records as a page of a list may have. */
export const pageLimit = 200;

/** What `filter=field:operator:value` may compare with. */
export const filterOperators = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'contains', 'starts', 'exists'] as const;
export type FilterOperator = (typeof filterOperators)[number];

/** Requests of one network address, and writing requests of one token, a minute: as the Worker's configuration has it. */
export const rateLimits = { client: 3000, token: 600 } as const;

/** How long a visitor's question may be, in characters. */
export const questionLength = { shortest: 10, longest: 1000 } as const;

/**
 * Every kind of problem with its status and title. The kind ends the problem's `type`, an address that leads to where the
 * portal explains it; published kinds stay.
 */
export const problemKinds = {
  'bad-parameter': { status: 400, title: 'Bad parameter' },
  unreadable: { status: 400, title: 'Unreadable' },
  'not-identified': { status: 401, title: 'Not identified' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'no-such-revision': { status: 404, title: 'No such revision' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  conflict: { status: 409, title: 'Conflict' },
  'changed-meanwhile': { status: 412, title: 'Changed meanwhile' },
  'too-large': { status: 413, title: 'Too large' },
  'wrong-type': { status: 415, title: 'Wrong type' },
  'wrong-content': { status: 422, title: 'Wrong content' },
  'key-used-before': { status: 422, title: 'Key used before' },
  'version-needed': { status: 428, title: 'Version needed' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Internal error' },
  'no-data-yet': { status: 503, title: 'No data yet' },
} as const;
export type ProblemKind = keyof typeof problemKinds;

/** Where the portal explains a kind of problem, below the path that it is mounted at. */
export function problemPath(kind: ProblemKind): string {
  return `/problems/${kind}`;
}
