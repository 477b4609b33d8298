import type { Block } from './document.ts';

/** Writes a document as Markdown (CommonMark). What means markup there is escaped, so the text reads as it is. */
export function renderMarkdown(blocks: Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeInline(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'original':
      return `> ${escape(block.text)}`;
    case 'items':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
  }
}

/** Text at the beginning of a line, where more means markup: `#`, `-`, `+` and `1.`. */
function escape(text: string): string {
  return escapeInline(text).replace(/^(?=[#+-])|(?<=^\d+)(?=[.)]\s)/u, '\\');
}

/** Addresses become links, which Markdown leaves as they are. */
function escapeInline(text: string): string {
  const pieces = text.split(/(https?:\/\/[\w\-./~:?#&=%]+)/u);
  return pieces.map((piece, index) => (index % 2 === 1 ? `<${piece}>` : piece.replaceAll(/[\\`*_[\]<>|~]/gu, String.raw`\$&`))).join('');
}
