import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import type { EmbedBindings } from './embed-bindings.ts';

const ask = async (path: string, init: RequestInit = {}) =>
  createApp().request(`https://portal.example${path}`, init, env as EmbedBindings);

describe('while the portal’s data is down', () => {
  it.each([
    ['', 'text/html'],
    ['.svg', 'image/svg+xml'],
    ['.html', 'text/html'],
    ['.txt', 'text/plain'],
  ])('an address ending in “%s” answers 503 in its own form, in the widget’s language, and is not kept', async (ending, type) => {
    const answer = await ask(`/embed/v1/indicators/rd-intensity${ending}?lang=zh-HK`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('暫時無法取得數據');
  });

  it('a picture says so as well', async () => {
    const answer = await ask('/embed/v1/indicators/rd-intensity.png?lang=zh-HK&width=280');
    const bytes = new DataView(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'image/png']);
    // Signature, and the width in the header chunk.
    expect([bytes.getUint32(0), bytes.getUint32(16)]).toEqual([0x89504e47, 560]);
  });

  it('the loader is there', async () => {
    const answer = await ask('/embed/v1/sz-policy.js');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(await answer.text()).toContain('sz-policy');
  });
});

describe('every answer', () => {
  it.each(['/embed/v1/sz-policy.js', '/embed/v1/map', '/embed/v1/nothing', '/embed/v1/oembed', '/embed/else'])(
    'of %s may be read and framed anywhere, sets no cookie and lets nothing else happen',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-frame-options')).toBeNull();
      const policy = headers.get('content-security-policy');
      if (policy) expect(policy).toMatch(/^default-src 'none'.*frame-ancestors \*$/u);
    },
  );
});

it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused: widgets can only be read', async (method) => {
  const answer = await ask('/embed/v1/map', { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

it('a preflight is answered', async () => {
  const answer = await ask('/embed/v1/map', { method: 'OPTIONS' });
  expect([answer.status, answer.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

describe('a request that cannot be answered', () => {
  it.each([
    ['/embed/v1/rivers/pearl?lang=en', 404, 'There is no such address'],
    ['/embed/v1/indicators/rd-intensity@r0?lang=en', 404, 'There is no such address'],
    ['/embed/v1/map?lang=xx', 400, 'lang'],
    ['/embed/v1/map?lang=en&theme=pink', 400, 'theme: use auto, light or dark'],
    ['/embed/v1/map?lang=en&size=huge', 400, 'size: use normal or large'],
    ['/embed/v1/map?lang=en&width=279', 400, 'width: use a whole number from 280 to 1200'],
    ['/embed/v1/map?lang=en&width=99999999999', 400, 'width'],
    ['/embed/v1/map?lang=en&width=600px', 400, 'width'],
    ['/embed/v1/map?lang=en&width=1e3', 400, 'width'],
    ['/embed/v1/indicators/a?lang=en&form=pie', 400, 'form: use chart or figure'],
    ['/embed/v1/compare?lang=en', 400, 'ids: name two to six indicators'],
    ['/embed/v1/compare?lang=en&ids=a,<script>', 400, 'ids'],
  ])('%s is told with %i: %s', async (path, status, words) => {
    const answer = await ask(path);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(text).toContain(words);
    expect(text).toMatch(/^<style>[^<]+<\/style><article class="v"/u);
  });

  it('never gets back what it sent', async () => {
    for (const ending of ['', '.svg', '.html', '.txt']) {
      const evil = encodeURIComponent('"><script>alert(1)</script>');
      const answer = await ask(`/embed/v1/indicators/x${ending}?lang=${evil}&theme=${evil}&width=${evil}&form=${evil}&ids=${evil}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain('alert(1)');
    }
  });
});

describe('oEmbed', () => {
  it.each([
    ['', 400],
    ['?url=https%3A%2F%2Fportal.example%2Fen%2Fplan%2Fmap&format=yaml', 501],
    ['?url=https%3A%2F%2Fevil.example%2Fen%2Fplan%2Fmap', 404],
    ['?url=https%3A%2F%2Fportal.example.evil.example%2Fen%2Fplan%2Fmap', 404],
    ['?url=javascript%3Aalert(1)', 404],
    ['?url=https%3A%2F%2Fportal.example%2Fen%2Fsearch', 404],
    ['?url=https%3A%2F%2Fportal.example%2Fen%2Fplan%2Fmap&maxwidth=-1', 400],
    ['?url=https%3A%2F%2Fportal.example%2Fen%2Fplan%2Fmap&maxwidth=x', 400],
  ])('%s answers %i', async (query, status) => {
    expect((await ask(`/embed/v1/oembed${query}`)).status).toBe(status);
  });
});
