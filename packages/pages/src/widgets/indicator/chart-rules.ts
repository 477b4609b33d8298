import type { ColourOf } from '../../embed/embed-colours.ts';

/**
 * Styles of an indicator's chart, in HTML and in pictures alike. Class names are short because they stand in every widget:
 * `g` grid, `l` line through observed values, `o` observed, `h` with `w` observed by another definition, `j` baseline, `t` target,
 * `k` goal of another paper, `m` not yet sourced; `c` text, with `y` a year, with `n` a number, with `q` one of an observed value.
 */
export function chartRules(colour: ColourOf, fontSize: number): string {
  return [
    `.c{font-size:${fontSize}px;fill:${colour('ink-soft')}}`,
    '.g,.l,.o,.h,.w,.j,.t,.k,.m{fill:none;stroke-width:2}',
    `.g{stroke:${colour('line')};stroke-width:1}`,
    `.l,.o,.h{stroke:${colour('accent')}}`,
    `.j,.t,.k{stroke:${colour('ink')}}`,
    '.k{stroke-dasharray:4 2}',
    `.m{stroke:${colour('line-strong')};stroke-dasharray:2 2}`,
    '.o,.h,.w{stroke-width:8;stroke-linecap:round}',
    `.w{stroke:${colour('page')};stroke-width:4}`,
    `.n,.q{font-weight:600;fill:${colour('ink')};paint-order:stroke;stroke:${colour('page')};stroke-width:4}`,
    `.q{fill:${colour('accent')}}`,
    '.n,.q,.y{text-anchor:middle}',
  ].join('');
}
