/** The forms besides HTML in which the plan and its clauses can be had, in the order in which pages offer them. */
export const formats = ['json', 'md', 'txt'] as const;
export type Format = (typeof formats)[number];

/** Media types (RFC 8259, RFC 7763, RFC 2046). */
export const mediaTypes: Record<Format, string> = { json: 'application/json', md: 'text/markdown', txt: 'text/plain' };
