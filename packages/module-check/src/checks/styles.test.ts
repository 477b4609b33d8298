import { expect, test } from 'vitest';
import { sampleModule } from './sample-module.ts';
import { styles } from './styles.ts';

const run = (text: string) => styles.run(sampleModule({ files: [{ path: 'style.css', text }] })).findings;

test.each([
  ['a bare element', '@layer module{h2{color:red}}', '"h2"'],
  ['the root', '@layer module{:root{--a:1px}}', '":root"'],
  ['everything', '@layer module{*{margin:0}}', '"*"'],
  ['a plain class', '@layer module{.a,.b[data-v-0a1b2c3d]{margin:0}}', '".a"'],
  ['a rule in a media query', '@layer module{@media print{body{margin:0}}}', '"body"'],
  ['keyframes with a global name', '@layer module{@keyframes fade{from{opacity:0}}}', '@keyframes fade'],
  ['a font', '@layer module{@font-face{font-family:a}}', '@font-face'],
  ['a rule outside the layer', '.a[data-v-0a1b2c3d]{margin:0}', 'outside @layer module'],
  ['another layer', '@layer base{.a[data-v-0a1b2c3d]{margin:0}}', 'outside @layer module'],
])('%s leaks', (_, text, problem) => {
  expect(
    run(text)
      .map((finding) => finding.problem)
      .join(),
  ).toContain(problem);
});

test.each([
  ['a scoped rule', '@layer module{li+li[data-v-0a1b2c3d]:before{content:"/"}}'],
  ['a rule within @scope', '@layer module{@scope (.talent){h2{margin:0}}}'],
  ['a rule nested in a scoped one', '@layer module{.a[data-v-0a1b2c3d]{&:hover{margin:0} b{margin:0}}}'],
  ['scoped keyframes', '@layer module{@keyframes fade-0a1b2c3d{from{opacity:0}}}'],
])('%s does not', (_, text) => {
  expect(run(text)).toEqual([]);
});
