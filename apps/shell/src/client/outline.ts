/**
 * Outlines which module and which build drew what, for developers. Loaded by `?outline` in the address or by Alt+Shift+O (see `boot.ts`),
 * and by nothing else; the key takes it away again.
 */
const shown = 'outlined';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
.${shown} [data-module] { position: relative; outline: var(--stroke-rule) dashed var(--colour-accent); outline-offset: var(--space-3xs); }
.outline-label { display: none; }
.${shown} .outline-label { display: inline-block; padding: var(--space-3xs) var(--space-2xs); background: var(--colour-accent); color: var(--colour-on-accent); font-size: var(--text-small); }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** The shell's own build, from the address of this file: `/_m/shell/{build}/outline.js`. */
const shellBuild = import.meta.url.split('/').at(-2);

for (const place of document.querySelectorAll<HTMLElement>('[data-module]')) {
  const { module = '', build, view = '' } = place.dataset;
  const label = document.createElement('p');
  label.className = 'outline-label';
  label.textContent = [build ? module : `shell (${module})`, build ?? shellBuild, view].filter(Boolean).join(' · ');
  place.before(label);
}

toggle();
addEventListener('keydown', (event) => {
  if (event.altKey && event.shiftKey && event.code === 'KeyO') toggle();
});

function toggle(): void {
  document.documentElement.classList.toggle(shown);
}
