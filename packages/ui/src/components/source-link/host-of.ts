/** The host of a publication’s address; null where it has none, or one that cannot be read. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
