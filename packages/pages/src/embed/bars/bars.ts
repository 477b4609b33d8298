import type { ColourOf } from '../embed-colours.ts';

/** One bar: how much of a whole, or that nobody knows. */
export interface Bar {
  label: string;
  lang?: string | undefined;
  /** Length, 1 for the whole; null where it is not known. */
  share: number | null;
  /** What stands at its end. */
  text: string;
  /** `reached` and `missed` are judged, `counted` is not. */
  kind: 'reached' | 'missed' | 'counted';
}

/** Heights in sizes of the text: label, bar, space below. */
const rowHeight = 2.8;

export function barsHeight(count: number, text: number): number {
  return Math.ceil(count * rowHeight * text);
}

/** Where the bars of a graphic stand. With `whole` a line marks where a share of 1 ends. */
export function placeBars(bars: Bar[], width: number, height: number, text: number, whole: boolean) {
  const step = Math.min(rowHeight * text, height / Math.max(bars.length, 1));
  const longest = Math.max(1, ...bars.map(({ share }) => share ?? 0));
  const unit = width / (whole ? longest * 1.02 : longest);
  const thickness = Math.max(4, text * 0.6);
  return {
    thickness: Math.round(thickness),
    rows: bars.map((bar, index) => {
      const base = Math.round(index * step + text);
      return {
        ...bar,
        labelY: base,
        barY: Math.round(base + text * 0.4),
        length: bar.share === null ? null : Math.round(bar.share * unit),
      };
    }),
    line: whole ? Math.round(unit) : null,
  };
}

/** Styles: `c` text, `q` at the end of a bar; `R` reached, `X` missed, `C` counted, `N` not known, `T` the line of the whole. */
export function barsRules(colour: ColourOf, text: number): string {
  return [
    `.c{font-size:${text}px;fill:${colour('ink')}}`,
    `.q{text-anchor:end;fill:${colour('ink-soft')}}`,
    `.bR{fill:${colour('accent')}}.bX{fill:none;stroke:${colour('alert')};stroke-width:2}.bC{fill:${colour('line-strong')}}`,
    `.bN{fill:none;stroke:${colour('line-strong')};stroke-dasharray:3 3}.bT{stroke:${colour('ink')};stroke-width:2}`,
  ].join('');
}
