/** Headers of every answer below `/embed/`: anybody may read it, and nothing in it may do more than be shown. */
export const openHeaders: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-expose-headers': 'etag',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The content security policy of a form. Every site may frame it; it runs and loads nothing but what is named.
 *
 * @param styles CSP hash of its inline styles, @param script of its inline script
 */
export function openPolicy({ styles, script }: { styles?: string; script?: string }): string {
  return [
    "default-src 'none'",
    ...(styles ? [`style-src '${styles}'`] : []),
    ...(script ? [`script-src '${script}'`] : []),
    "base-uri 'self'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
}
