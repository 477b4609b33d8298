/**
 * Copies what stands in a box of the page of widgets, and gives its frames the height of what they hold. Loaded on that page only;
 * without it the text is marked and copied by hand.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('.widget-builder .copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

addEventListener('message', ({ data, source }: MessageEvent<{ type?: string; height?: number } | null>) => {
  if (data?.type !== 'sz-policy:height') return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('.widget-builder iframe')].find((each) => each.contentWindow === source);
  if (frame) frame.style.blockSize = `${data.height}px`;
});

async function copy(button: HTMLButtonElement): Promise<void> {
  const box = button.parentElement!;
  await navigator.clipboard.writeText(box.querySelector('code')!.textContent);
  box.querySelector('.copied')!.textContent = button.dataset['copied']!;
}
