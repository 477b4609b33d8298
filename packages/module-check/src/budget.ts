/**
 * The budget of a module, in bytes after brotli (DESIGN section 7: a whole hydrated page has 60 kB). The one place that says so.
 * What the shell takes of it is held to these figures by a test of its own.
 */
export const budget = {
  /** Scripts of a hydrated page. */
  page: 60_000,
  /** Of these, the one Vue that modules share. */
  vue: 38_300,
  /** Of these, the federation client. */
  federation: 16_300,
  /** Styles of a module, all its pages together. */
  styles: 8 * 1024,
};

/**
 * How much of a page's budget is left for the scripts of a module.
 *
 * @param vue the range of the shared Vue, or `own`: the module's scripts then hold one
 */
export function bytesLeft(vue: string): number {
  return budget.page - budget.federation - (vue === 'own' ? 0 : budget.vue);
}
