/**
 * Reads the page aloud with the browser's own speech: sentence blocks of the main part in their own languages, the one being read
 * outlined. Each press of the button starts or stops it; leaving the page ends it. Loaded at the first press only (`client/boot.ts`).
 */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, blockquote, figcaption, caption, th, td, summary';

/** Cantonese is what 繁體 readers in Hong Kong hear the text in; a voice for exactly this tag may be missing, the browser then picks. */
const spokenTags: Record<string, string> = { 'zh-Hans-CN': 'zh-CN', 'zh-Hant-HK': 'zh-HK' };

/** The block that is being read. */
let current: Element | null = null;

/** @param button with its words for starting and stopping as JSON in `data-words`, and what to say where there is no voice in `data-fault` */
export default function readAloud(button: HTMLButtonElement): void {
  if (current) return stop(button);
  const queue = readableBlocks();
  if (queue.length === 0) return;
  addEventListener('pagehide', () => stop(button), { once: true });
  speechSynthesis.cancel();
  show(button, true);
  tell(button, '');
  readNext(button, queue);
}

function readNext(button: HTMLButtonElement, [block, ...rest]: Element[]): void {
  if (!block) return stop(button);
  mark(block);
  const speech = new SpeechSynthesisUtterance(textOf(block));
  const tag = block.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  speech.lang = spokenTags[tag] ?? tag;
  speech.onend = () => {
    if (current === block) readNext(button, rest);
  };
  speech.onerror = () => {
    if (current !== block) return;
    stop(button);
    tell(button, button.dataset['fault'] ?? '');
  };
  speechSynthesis.speak(speech);
}

function stop(button: HTMLButtonElement): void {
  mark(null);
  speechSynthesis.cancel();
  show(button, false);
}

function mark(block: Element | null): void {
  current?.removeAttribute('data-reading');
  current = block;
  block?.setAttribute('data-reading', '');
  block?.scrollIntoView({ block: 'nearest' });
}

function show(button: HTMLButtonElement, reading: boolean): void {
  const words = JSON.parse(button.dataset['words'] ?? '{}') as { start: string; stop: string };
  button.setAttribute('aria-pressed', String(reading));
  button.textContent = reading ? words.stop : words.start;
}

function tell(button: HTMLButtonElement, what: string): void {
  button.nextElementSibling!.textContent = what;
}

/** Blocks that hold text themselves; a block around others is read by its parts. */
function readableBlocks(): Element[] {
  const main = document.getElementById('main');
  const found = [...(main?.querySelectorAll(blocks) ?? [])].filter((block) => !block.closest('[inert]'));
  return found.filter((block) => !block.querySelector(blocks) && block.checkVisibility?.() !== false && textOf(block) !== '');
}

function textOf(block: Element): string {
  return block.textContent.replace(/\s+/gu, ' ').trim();
}
