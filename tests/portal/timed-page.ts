/** What a reader gets for an address, and how long it takes. */
export interface TimedPage {
  status: number;
  html: string;
  milliseconds: number;
  /** Whether the page says that it did not come from its module. */
  hasNotice: boolean;
}

/** Asks for a page as a browser does that loads it anew, to the end of its body. */
export async function timedPage(address: string): Promise<TimedPage> {
  const begun = performance.now();
  const answer = await fetch(address, { headers: { accept: 'text/html', 'cache-control': 'no-cache' } });
  const html = await answer.text();
  return { status: answer.status, html, milliseconds: performance.now() - begun, hasNotice: /class="[^"]*\bfallback\b/u.test(html) };
}
