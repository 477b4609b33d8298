/**
 * GB 18030 from the platform's own decoder turned around, so that no table is shipped (the one library that encodes
 * it needs Node's streams and adds half a megabyte). The two-byte and the four-byte codes of the basic plane are
 * decoded once; all beyond is a line through the code points (WHATWG Encoding, section 10.2).
 */
export function encodeGb18030(text: string): Uint8Array<ArrayBuffer> {
  const codes = readCodes();
  const bytes = new Uint8Array(text.length * 4);
  let end = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const code = point < 0x80 ? [point] : point > 0xffff ? fourBytes(point - 0x10000 + 189_000) : (codes.get(point) ?? fallback);
    bytes.set(code, end);
    end += code.length;
  }
  return bytes.slice(0, end);
}

/** Half of a surrogate pair alone has no code in any encoding. */
const fallback = [0x3f];

let known: Map<number, number[]> | undefined;

function readCodes(): Map<number, number[]> {
  if (known) return known;
  const all: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) all.push([lead, trail]);
  }
  for (let pointer = 0; pointer < 39_420; pointer += 1) all.push(fourBytes(pointer));
  // A line feed after each keeps a code that means nothing from swallowing the next.
  const characters = new TextDecoder('gb18030').decode(new Uint8Array(all.flatMap((code) => [...code, 0x0a]))).split('\n');
  known = new Map();
  for (const [place, code] of all.entries()) {
    const point = characters[place]?.codePointAt(0);
    if (point !== undefined && point !== 0xfffd && !known.has(point)) known.set(point, code);
  }
  known.set(0xfffd, fourBytes(39_417));
  return known;
}

function fourBytes(pointer: number): number[] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
}
