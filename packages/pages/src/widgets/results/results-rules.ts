import type { ColourOf } from '../../embed/embed-colours.ts';

/** Height of the marks of some statuses, in pixels. */
export function resultsHeight(statuses: number, text: number): number {
  return Math.ceil(Math.max(statuses, 1) * text * 4.6);
}

/** Styles: `c` text, `s-{status}` a mark. */
export function resultsRules(colour: ColourOf, text: number): string {
  return [
    `.c{font-size:${text}px;fill:${colour('ink')}}`,
    `.s-achieved,.s-on-track{fill:${colour('accent')}}.s-missed,.s-behind{fill:${colour('alert')}}`,
    `.s-no-data,.s-not-assessable{fill:${colour('line-strong')}}`,
  ].join('');
}
