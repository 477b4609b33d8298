/**
 * The only inline script: after the page is painted and the browser is idle, or at the first touch or key, it fetches the
 * client graph of the page side by side and starts the client. Inlined by its hash (see `security/headers.ts`), so it is the same on every page.
 */
const data = document.getElementById('portal-client');
let started = false;

function start(): void {
  if (started || !data) return;
  started = true;
  const { client, preloads } = JSON.parse(data.textContent) as { client: string; preloads: string[] };
  for (const href of preloads) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  void import(/* @vite-ignore */ client);
}

for (const event of ['pointerdown', 'keydown', 'focusin']) addEventListener(event, start, { once: true, capture: true });
const idle = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
requestAnimationFrame(() => setTimeout(() => idle(start, { timeout: 2000 })));
