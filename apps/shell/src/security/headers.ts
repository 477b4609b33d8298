import { challengeOrigin } from '../ask/challenge.ts';
import build from 'virtual:shell-build';

/**
 * The security headers of every page. Inline scripts and styles are allowed by their hashes, never by `unsafe-inline` and not by a nonce
 * (pages are cached).
 *
 * @param styles CSP hash of the page's styles
 * @param importMapHash CSP hash of the page's import map; null on a page without a living part
 * @param page what it holds besides: frames with widgets; Cloudflare Turnstile, where that is turned on, which knows no Trusted Types; more than one Vue, each of which makes a policy of Trusted Types by the same name
 */
export function securityHeaders(
  styles: string,
  importMapHash: string | null,
  { frames = false, challenge = false, vues = 'one' }: { frames?: boolean; challenge?: boolean; vues?: 'one' | 'several' } = {},
): Record<string, string> {
  const scripts = [
    "'self'",
    `'${build.boot.hash}'`,
    ...(importMapHash ? [`'${importMapHash}'`] : []),
    ...(challenge ? [challengeOrigin] : []),
  ].join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' '${styles}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    ...(challenge ? [`frame-src ${challengeOrigin}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(challenge
      ? []
      : ["require-trusted-types-for 'script'", vues === 'one' ? 'trusted-types vue' : "trusted-types vue 'allow-duplicates'"]),
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
  };
}
