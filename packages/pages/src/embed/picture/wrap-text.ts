/** Width of a text in font sizes: an estimate on the wide side, because fonts differ. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

/**
 * Breaks a text into lines: between words, and between Han characters, but never before a mark that closes.
 *
 * @param width of a line, in font sizes
 * @param most lines; what does not fit ends in …
 */
export function wrapText(text: string, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text)) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width)];
}

/** Cuts a text to a width, ending in … where something is lost. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(characters.join('')) + 1 > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Pieces that a line may end after. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|[、。，；：？！」』》）…·\uff00-\uffef]|\s+|[^\s\u2e80-\uffff\u{20000}-\u{3ffff}]+|./gsu,
  ) ?? []) {
    const isClosing = /^[、。，；：？！」』》）]/u.test(part) || /^\s/u.test(part);
    if (isClosing && pieces.length > 0) pieces[pieces.length - 1] += part;
    else pieces.push(part);
  }
  return pieces;
}

/** Widths in the fonts of PNG pictures, rounded up: their marks such as “ and · are as wide as Han characters. A test compares. */
function characterWidth(character: string): number {
  if (/[\u2e80-\uffef\u{20000}-\u{3ffff}·×÷―‘’“”…→∶≈≤≥○—]/u.test(character)) return 1;
  if (/[MWmw%@]/u.test(character)) return 0.95;
  if (/[A-HK-Z&]/u.test(character)) return 0.75;
  return /[ ijlIftr.,:;'|!()[\]{}/\\-]/u.test(character) ? 0.4 : 0.63;
}
