import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const tokens = new Set(readFileSync(`${root}styles/tokens.css`, 'utf8').match(/--[\w-]+(?=:)/gu));
const components = globSync('**/*.vue', { cwd: root });
const styleOf = (file: string) => /<style[^>]*>([\s\S]*)<\/style>/u.exec(readFileSync(root + file, 'utf8'))?.[1] ?? '';

test.each(components)('%s takes every colour and length from the tokens', (file) => {
  const declarations = styleOf(file).match(/^\s+[\w-]+:[^;{]+;/gmu) ?? [];
  const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|(?<![\w-])\d*\.?\d+(?:px|rem|em|vw|ch)\b/u;
  expect(declarations.filter((line) => literal.test(line))).toEqual([]);
});

test.each(['styles/base.css', 'styles/layout.css', ...components])('%s uses only tokens that exist', (file) => {
  const css = file.endsWith('.vue') ? styleOf(file) : readFileSync(root + file, 'utf8');
  const used = [...css.matchAll(/var\((--[\w-]+)/gu)].map((match) => match[1]!);
  expect(used.filter((name) => !tokens.has(name))).toEqual([]);
});
