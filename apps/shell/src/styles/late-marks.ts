import { marksIn } from './used-styles.ts';

/** The marks that each late part of a page had when it came before: a page's styles go out before its widgets answer. */
const seen = new Map<string, Set<string>>();

/** What is known of the parts of these names, which are few: `talent/summary`. */
export function lateMarks(names: string[]): string[] {
  return names.flatMap((name) => [...(seen.get(name) ?? [])]);
}

/** Notes what a part looks like. Of an earlier build or another query it may have had other components: those stay noted. */
export function noteLateMarks(name: string, html: string): void {
  seen.set(name, new Set([...lateMarks([name]), ...marksIn(html)]));
}
