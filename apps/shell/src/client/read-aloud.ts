/**
 * Reads the page aloud with the browser's own speech: sentence blocks of the main part in their own languages, the one being read
 * outlined. The button starts and stops it; leaving the page ends it. Loaded at the first press only (`client/boot.ts`).
 */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, blockquote, figcaption, caption, th, td, summary';

/** Cantonese is what 繁體 readers in Hong Kong hear the text in; a voice for exactly this tag may be missing, the browser then picks. */
const spokenTags: Record<string, string> = { 'zh-Hans-CN': 'zh-CN', 'zh-Hant-HK': 'zh-HK' };

export default function readAloud(button: HTMLButtonElement): void {
  const words = JSON.parse(button.dataset['words'] ?? '{}') as { start: string; stop: string };
  let current: Element | null = null;

  button.addEventListener('click', toggle);
  addEventListener('pagehide', stop);
  toggle();

  function toggle(): void {
    if (button.getAttribute('aria-pressed') === 'true') stop();
    else start();
  }

  function start(): void {
    const queue = readableBlocks();
    if (queue.length === 0) return;
    speechSynthesis.cancel();
    show(true);
    readNext(queue);
  }

  function readNext([block, ...rest]: Element[]): void {
    mark(block ?? null);
    if (!block) return stop();
    const speech = new SpeechSynthesisUtterance(textOf(block));
    const tag = block.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    speech.lang = spokenTags[tag] ?? tag;
    speech.onend = () => {
      if (current === block) readNext(rest);
    };
    speech.onerror = () => {
      if (current === block) stop();
    };
    speechSynthesis.speak(speech);
  }

  function stop(): void {
    mark(null);
    speechSynthesis.cancel();
    show(false);
  }

  function mark(block: Element | null): void {
    current?.removeAttribute('data-reading');
    current = block;
    block?.setAttribute('data-reading', '');
    block?.scrollIntoView({ block: 'nearest' });
  }

  function show(reading: boolean): void {
    button.setAttribute('aria-pressed', String(reading));
    button.textContent = reading ? words.stop : words.start;
  }
}

/** Blocks that hold text themselves; a block around others is read by its parts. */
function readableBlocks(): Element[] {
  const main = document.getElementById('main');
  const found = [...(main?.querySelectorAll(blocks) ?? [])];
  return found.filter((block) => !block.querySelector(blocks) && block.checkVisibility?.() !== false && textOf(block) !== '');
}

function textOf(block: Element): string {
  return block.textContent.replace(/\s+/gu, ' ').trim();
}
