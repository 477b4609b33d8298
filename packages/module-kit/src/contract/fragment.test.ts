import { describe, expect, it } from 'vitest';
import type { FragmentHead } from './contract.ts';
import { jsonForHtml, readFragment, writeFragment } from './fragment.ts';

const head: FragmentHead = {
  contract: 1,
  module: 'talent',
  build: '0a1b2c3d4e5f',
  view: 'overview',
  locale: 'en',
  title: 'Talent </script>',
  description: '',
  canonical: '/talent',
  styles: [],
  client: null,
  cache: { maxAge: 0, staleWhileRevalidate: 0 },
};

describe('a fragment', () => {
  it('is read as it was written, even where its text tries to end the data block', () => {
    expect(readFragment(writeFragment({ head, html: '<p>人才</p>\n' }))).toEqual({ head, html: '<p>人才</p>\n' });
  });

  it('is refused when it breaks off anywhere', () => {
    const whole = writeFragment({ head, html: '<p>人才</p>' });
    for (let length = 0; length < whole.length; length += 1) expect(() => readFragment(whole.slice(0, length))).toThrow();
  });

  it('is read without what a development server appends to it', () => {
    const fragment = { head, html: '<p>人才</p>' };
    expect(readFragment(`${writeFragment(fragment)}\n<script>initLiveReload();</script>`)).toEqual(fragment);
  });

  it('is refused when it does not begin with a head', () => {
    expect(() => readFragment('<!doctype html><p>Hello</p>')).toThrow('does not begin with its head');
  });
});

describe('jsonForHtml', () => {
  it('never holds a character that could end or open an element', () => {
    expect(jsonForHtml({ text: '<!--<script></script>' })).not.toContain('<');
  });
});
