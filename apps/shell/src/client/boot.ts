/**
 * The only inline script, the same on every page and allowed by its hash (see `security/headers.ts`). Where the page has a living part:
 * after the page is painted and the browser is idle, or at the first touch or key, it fetches the client graph side by side and
 * starts the client. On every page it fetches the suggestions of the search box when the box gets the focus, what a button with
 * `data-press` does when it is pressed (a `PressButton`, or the one that reads the page aloud), and for developers the outline of who
 * drew what, at `?outline` or Alt+Shift+O; nothing before. A page that has a script of its own (widgets, changes) names it, and gets it
 * when the browser is idle.
 */
import type { Press } from '@policy/module-kit';

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

if (data) {
  for (const event of ['pointerdown', 'keydown', 'focusin']) addEventListener(event, start, { once: true, capture: true });
  whenIdle(start);
}

/** After the page is painted. */
function whenIdle(work: () => void): void {
  const idle = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
  requestAnimationFrame(() => setTimeout(() => idle(work, { timeout: 2000 })));
}

const box = document.getElementById('portal-search-box');
const script = box?.dataset['script'];
if (box && script) {
  const suggest = () => void import(/* @vite-ignore */ script);
  if (document.activeElement === box) suggest();
  else box.addEventListener('focus', suggest, { once: true });
}

const aloud = document.querySelector<HTMLButtonElement>('.read-aloud');
if (aloud && !('speechSynthesis' in globalThis)) aloud.hidden = true;

const pageScript = document.querySelector<HTMLElement>('[data-page-script]')?.dataset['pageScript'];
if (pageScript) whenIdle(() => void import(/* @vite-ignore */ pageScript));

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-press]') : null;
  if (button) void press(button);
});

/** Whatever fails, the page stays as the server made it, the reader is told, and a report goes out as from a module's client. */
async function press(button: HTMLElement): Promise<void> {
  const { press: script = '', fault = '' } = button.dataset;
  try {
    const { default: act } = (await import(/* @vite-ignore */ script)) as { default: Press };
    await act(button);
  } catch (error) {
    button.nextElementSibling!.textContent = fault;
    const [, base = '', module = '', build = ''] = /^(.*)\/_m\/([^/]+)\/([^/]+)\//u.exec(script) ?? [];
    const report = { module, build, phase: 'press', page: location.pathname, reason: String(error).slice(0, 500) };
    navigator.sendBeacon(`${base}/_report`, new Blob([JSON.stringify(report)], { type: 'application/json' }));
  }
}

const outline = document.documentElement.dataset['outline'];
let outlined = false;

function showOutline(): void {
  if (outlined || !outline) return;
  outlined = true;
  void import(/* @vite-ignore */ outline);
}

if (new URLSearchParams(location.search).has('outline')) showOutline();
addEventListener('keydown', ({ altKey, shiftKey, code }) => {
  if (altKey && shiftKey && code === 'KeyO') showOutline();
});
