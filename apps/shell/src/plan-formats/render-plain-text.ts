import type { Block } from './document.ts';

/** Writes a document as plain text: one line for each block, an empty line between; titles are underlined, originals indented. */
export function renderPlainText(blocks: Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `${block.text}\n${'='.repeat(widthOf(block.text))}` : block.text;
    case 'paragraph':
      return block.text;
    case 'original':
      return `    ${block.text}`;
    case 'items':
      return block.items.join('\n');
  }
}

/** In columns of a terminal, where a Chinese character takes two. */
function widthOf(text: string): number {
  return Array.from(text, (character) => (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1)).reduce(
    (sum: number, width) => sum + width,
    0,
  );
}
