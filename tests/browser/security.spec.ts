import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';

for (const kind of pageKinds) {
  test(`the ${kind.name} page allows no script and no style but its own`, async ({ request, baseURL }) => {
    const answer = await request.get(`/en${await kind.path(baseURL!)}`);
    const headers = answer.headers();
    const html = await answer.text();
    const [, styles = ''] = /<style\b[^>]*>([\s\S]*?)<\/style>/u.exec(html) ?? [];
    const policy = new Map((headers['content-security-policy'] ?? '').split(';').map((part) => splitDirective(part)));

    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toContain("'self'");
    expect(policy.get('script-src')?.every((source) => source === "'self'" || source.startsWith("'sha256-"))).toBe(true);
    expect(policy.get('style-src')).toEqual(["'self'", `'sha256-${createHash('sha256').update(styles).digest('base64')}'`]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie']).toBeUndefined();
    expect(html).not.toMatch(/<[^>]+\s(?:on[a-z]+|style)=/u);
  });
}

test('no page asks for anything outside the portal', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) outside.push(request.url());
  });
  for (const path of ['/zh-hans', '/en/innovation', '/zh-hant/talent/projects', '/en/search?q=hetao']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(outside).toEqual([]);
});

function splitDirective(part: string): [string, string[]] {
  const [name = '', ...values] = part.trim().split(/\s+/u);
  return [name, values];
}
