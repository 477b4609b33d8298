import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
