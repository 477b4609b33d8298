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

/** Hash of an inline style or script, as a content security policy names it. */
export async function cspHash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
