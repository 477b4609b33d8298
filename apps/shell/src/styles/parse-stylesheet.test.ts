import { expect, test } from 'vitest';
import { parseStylesheet } from './parse-stylesheet.ts';
import { marksOf, usedStyles } from './used-styles.ts';

const used = (css: string, ...marks: string[]) => usedStyles(parseStylesheet(css)!, new Set(marks));

test('a rule of a component stands in a page that has the component, and in no other', () => {
  const css = '.a[data-v-0a]{top:0}.b[data-v-0b] .c{top:1px}';
  expect(used(css, 'data-v-0a')).toBe('.a[data-v-0a]{top:0}');
  expect(used(css, 'data-v-0b')).toBe('.b[data-v-0b] .c{top:1px}');
  expect(used(css)).toBe('');
});

test('what belongs to no component stands in every page: layers in their order, tokens, movements, transitions between pages', () => {
  const css = '@layer base,components;@layer base{:root{--a:1}}@keyframes x{to{top:0}}@view-transition{navigation:auto}';
  expect(used(css)).toBe(css);
});

test('a rule of several selectors stays whole where one of them may match', () => {
  expect(used('.a[data-v-0a],.b[data-v-0b]{top:0}', 'data-v-0b')).toBe('.a[data-v-0a],.b[data-v-0b]{top:0}');
  expect(used('.a[data-v-0a] .b[data-v-0b]{top:0}', 'data-v-0b')).toBe('');
});

test('what a selector excludes is not asked for, and a mark of what is put into a slot is that of its component', () => {
  expect(used('.a:not([data-v-0a]){top:0}')).toBe('.a:not([data-v-0a]){top:0}');
  expect(used('.a[data-v-0a-s]{top:0}', 'data-v-0a')).toBe('.a[data-v-0a-s]{top:0}');
});

test('conditions hold only what is used under them, and disappear with it', () => {
  const css = '@layer components{@media print{.a[data-v-0a]{top:0}.b[data-v-0b]{top:0}}@container (width>=44rem){.b[data-v-0b]{top:0}}}';
  expect(used(css, 'data-v-0a')).toBe('@layer components{@media print{.a[data-v-0a]{top:0}}}');
  expect(used(css, 'data-v-0c')).toBe('');
  expect([...marksOf(parseStylesheet(css)!)]).toEqual(['data-v-0a', 'data-v-0b']);
});

test.each([
  ['an address relative to the file', '.a{background:url(dots.png)}'],
  ['an import', '@import "more.css";'],
  ['the end of a style element', '.a::before{content:"</style>"}'],
  ['a fault', '.a{top:0}}.b{{'],
])('a stylesheet with %s stays a file', (_, css) => {
  expect(parseStylesheet(css)).toBeNull();
});

test('a picture within the stylesheet goes with it', () => {
  const css = '.a{background:url("data:image/svg+xml,%3Csvg/%3E")}';
  expect(used(css)).toBe(css);
});
