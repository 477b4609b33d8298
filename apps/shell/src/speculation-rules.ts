/**
 * Speculation rules: a page is fetched ahead when the reader is about to follow its link, which makes ordinary links between modules feel instant.
 * Prefetch only, no prerender: a page that is never visited must not count as read.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({
    prefetch: [{ where: { and: [{ href_matches: `${base}/*` }, { not: { href_matches: `${base}/api/*` } }] }, eagerness: 'moderate' }],
  });
}
