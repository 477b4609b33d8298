/** Put in by the build: which code answers. */
declare const POLICY_CODE_VERSION: string | undefined;

/** Which code answers, part of every ETag: a deploy that changes the shape of an answer changes its tag. Null where the code was not built. */
export const codeVersion: string | null = typeof POLICY_CODE_VERSION === 'undefined' ? null : POLICY_CODE_VERSION;
