/** Copies what stands in a box of a page. Where the browser has no clipboard there is no button, and the text is marked and copied by hand. */
if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-box .copy')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const box = button.closest('.copy-box')!;
  const text = box.querySelector('pre, blockquote')!;
  const status = box.querySelector('.copied')!;
  // Emptied first, so that a second press is told too.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = button.dataset['copied']!;
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = button.dataset['fault']!;
  }
}
