/** A number that a text states, in whatever way it writes it. */
export interface NumberInText {
  value: number;
  /** The characters that state it. */
  printed: string;
  /**
   * How firmly it stands for a quantity:
   * `figure` is written in digits (`7598.8亿`, `RMB 1.1 trillion`);
   * `word` is a counted word (`四大`, `第四`, `four`, `fourth`, `September`);
   * `loose` is a word that often counts nothing (`一批`, `两地`, `百川`, `one`, `first`, `both`).
   */
  kind: 'figure' | 'word' | 'loose';
}

/** Equal up to the rounding of decimal fractions: 7598.8 × 100000000 is 759.88 × 1000000000. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
