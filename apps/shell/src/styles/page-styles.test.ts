import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageStyles } from './page-styles.ts';
import { parseStylesheet } from './parse-stylesheet.ts';

const shell = { href: '/_m/shell/1/style.css', nodes: parseStylesheet('.a[data-v-0a]{top:0}.b[data-v-0b]{top:0}') };
const talent = { href: '/_m/talent/1/style.css', nodes: parseStylesheet('.c[data-v-0c]{top:0}') };
const notAtHand = { href: '/_m/industry/1/style.css', nodes: null };
const marks = new Set(['data-v-0a', 'data-v-0c']);

test('a page holds what it uses, in the order of the stylesheets, and the policy names it', async () => {
  const { head, hash } = await pageStyles([shell, talent], marks, '');
  const text = '.a[data-v-0a]{top:0}.c[data-v-0c]{top:0}';
  expect(head).toBe(`<style data-from="${shell.href} ${talent.href}">${text}</style>`);
  expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
});

test('a stylesheet that is not at hand is linked, below the path that the portal is mounted under', async () => {
  const { head } = await pageStyles([shell, notAtHand], marks, '/ztzl');
  expect(head).toBe(
    '<style data-from="/ztzl/_m/shell/1/style.css">.a[data-v-0a]{top:0}</style><link rel="stylesheet" href="/ztzl/_m/industry/1/style.css">',
  );
});

test('what comes later brings the file that its components need, unless the page has them already', async () => {
  const { besides } = await pageStyles([shell, notAtHand], marks, '');
  expect(besides([shell.href], '<p data-v-0a></p>')).toBe('');
  expect(besides([shell.href], '<p data-v-0b></p>')).toBe(`<link rel="stylesheet" href="${shell.href}">`);
  expect(besides([notAtHand.href], '<p data-v-0d></p>')).toBe('');
  expect(besides(['/_m/talent/2/style.css'], '')).toBe('<link rel="stylesheet" href="/_m/talent/2/style.css">');
});

test('a part that a script may change gets the whole files, once, and none that is linked already', async () => {
  const { whole } = await pageStyles([shell, talent, notAtHand], marks, '');
  expect(whole([talent.href, talent.href, notAtHand.href])).toBe(`<link rel="stylesheet" href="${talent.href}">`);
});
