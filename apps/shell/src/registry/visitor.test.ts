import { describe, expect, it } from 'vitest';
import { allowedOrigin, cookieHeader } from './visitor.ts';

describe('an origin that an override names', () => {
  it('may be asked only if it is allowed', () => {
    const allowed = 'http://localhost:* https://*.example.workers.dev';
    expect(allowedOrigin(allowed, 'http://localhost:9060')).toBe('http://localhost:9060');
    expect(allowedOrigin(allowed, 'https://dev-li-policy-talent.example.workers.dev/')).toBe(
      'https://dev-li-policy-talent.example.workers.dev',
    );
    for (const other of [
      'http://169.254.169.254',
      'https://evil.example',
      'https://example.workers.dev.evil.example',
      'https://a.b.example.workers.dev',
      'http://localhost:9060@evil.example',
      'nonsense',
    ]) {
      expect(allowedOrigin(allowed, other), other).toBeNull();
    }
  });

  it('is refused where none is allowed', () => {
    expect(allowedOrigin('', 'http://localhost:9060')).toBeNull();
  });
});

describe('a cookie of the portal', () => {
  it('is out of reach of scripts and other sites, and of plain connections where there are others', () => {
    expect(cookieHeader('policy-bucket', '7', 60, { url: 'https://portal.example/en', base: '/ztzl' })).toBe(
      'policy-bucket=7; Path=/ztzl; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    );
    expect(cookieHeader('policy-bucket', '7', 60, { url: 'http://localhost/en', base: '' })).not.toContain('Secure');
  });
});
