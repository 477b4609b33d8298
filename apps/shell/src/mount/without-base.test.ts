import { expect, it } from 'vitest';
import { withoutBase } from './without-base.ts';

const pathOf = (address: string, base: string) => {
  const { pathname, search } = new URL(withoutBase(new Request(`https://portal.test${address}`), base).url);
  return pathname + search;
};

it('knows a whole address under the mount as the page itself', () => {
  expect(pathOf('/ztzl/innovation/en/search?q=a%2Fb', '/ztzl/innovation')).toBe('/en/search?q=a%2Fb');
  expect(pathOf('/ztzl/innovation', '/ztzl/innovation')).toBe('/');
});

it('leaves an address alone that has the base taken off already, or only begins alike', () => {
  expect(pathOf('/en/plan', '/ztzl/innovation')).toBe('/en/plan');
  expect(pathOf('/ztzl/innovations/en', '/ztzl/innovation')).toBe('/ztzl/innovations/en');
  expect(pathOf('/en/plan', '')).toBe('/en/plan');
});

it('keeps method, headers and body', async () => {
  const sent = new Request('https://portal.test/ztzl/_display', { method: 'POST', body: 'theme=dark', headers: { referer: '/x' } });
  const inner = withoutBase(sent, '/ztzl');
  expect([inner.method, inner.headers.get('referer'), await inner.text()]).toEqual(['POST', '/x', 'theme=dark']);
});
