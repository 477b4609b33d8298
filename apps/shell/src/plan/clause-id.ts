/** Whether an address names a clause, as far as one can tell without the plan: `4`, `4.1`, `4.10.1`, `1.1.p2`. */
export function isClauseId(text: string): boolean {
  return /^\d{1,2}(\.\d{1,2}){0,2}(\.p\d{1,2})?$/u.test(text);
}

/** Which paragraph of its section an unnumbered one is: “2” of `1.1.p2`. */
export function paragraphNumber(id: string): string {
  return id.slice(id.lastIndexOf('p') + 1);
}
