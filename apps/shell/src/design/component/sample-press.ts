/** What the button of the design system does: it says that it was pressed, in the words that it was given. */
export default function answer(button: HTMLElement): void {
  const { answer } = JSON.parse(button.dataset['input'] ?? '{}') as { answer?: string };
  button.nextElementSibling!.textContent = answer ?? '';
}
