import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { palette, type Colours } from './palette.ts';

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

test('the colours of both schemes are those of the tokens', () => {
  for (const [name, light] of Object.entries(palette.light)) {
    const dark = palette.dark[name as keyof Colours];
    expect(tokens).toContain(`--colour-${name}: light-dark(${light}, ${dark});`);
  }
});

test.each(['light', 'dark'] as const)('text and marks stand out from the page in the %s scheme', (scheme) => {
  const colours = palette[scheme];
  for (const name of ['ink', 'ink-soft', 'accent', 'alert'] as const)
    expect(contrast(colours[name], colours.page)).toBeGreaterThanOrEqual(7);
  expect(contrast(colours['line-strong'], colours.page)).toBeGreaterThanOrEqual(3);
});
