import { outline } from './outline.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** The document header (DATA section 7). A field that is empty in the source stays an empty string. */
export interface Metadata {
  address: string;
  indexNumber: string;
  category: string;
  publisher: string;
  published: string;
  title: string;
  documentNumber: string;
  keywords: string;
}

/** One printed line. `before + text + after` is the line as it stands in the edition. */
export interface Line {
  number: number;
  before: string;
  text: string;
  after: string;
  role: 'metadata' | 'heading' | 'clause' | 'blank';
}

/** A clause whose text stands in the edition: a numbered item or an unnumbered paragraph. */
export interface ParsedClause {
  id: string;
  kind: 'item' | 'paragraph';
  /** The section it stands in (`4.1`), or the chapter (`4`) for a paragraph before the first section. */
  parent: string;
  line: number;
  /** The name printed at its head (`高等院校建设`), without the full stop; null where it has none. */
  title: string | null;
  text: string;
  sentences: Sentence[];
}

export interface ParsedSection {
  id: string;
  chapter: string;
  /** The heading as printed, damaged or not; null where nothing at all is left of it. */
  printed: string | null;
  line: number | null;
}

export interface ParsedEdition {
  metadata: Metadata;
  lines: Line[];
  sections: ParsedSection[];
  clauses: ParsedClause[];
}

/** Thrown when the text is not the edition that the outline describes; names the line. */
export class EditionError extends Error {
  constructor(line: number, reason: string) {
    super(`edition, line ${line}: ${reason}`);
    this.name = 'EditionError';
  }
}

const metadataLabels = ['索引号', '信息分类', '发布机构', '发布日期', '信息名称', '文   号', '关键词'] as const;

/**
 * Reads the edition: document header, sections, clauses with their sentences, and every line with its role.
 * Nothing is repaired: what is damaged comes out as printed (the register of defects explains it).
 *
 * @param source the whole text of the edition
 * @throws {EditionError} where the text and the outline disagree
 */
export function parseEdition(source: string): ParsedEdition {
  const printed = source.split('\n');
  const metadata = parseMetadata(printed);
  const lines: Line[] = [];
  const sections: ParsedSection[] = [
    { id: '0.1', chapter: '0', printed: null, line: null },
    { id: '0.2', chapter: '0', printed: null, line: null },
  ];
  const clauses: ParsedClause[] = [];
  const position = new OutlinePosition();

  for (const [index, raw] of printed.entries()) {
    const number = index + 1;
    if (index <= metadataLabels.length) {
      lines.push({ number, before: '', text: raw, after: '', role: 'metadata' });
      continue;
    }
    const [, indent = '', body = '', after = ''] = /^([\s　]*)(.*?)([\s　]*)$/su.exec(raw) ?? [];
    if (body === '') {
      lines.push({ number, before: raw, text: '', after: '', role: 'blank' });
      continue;
    }
    if (isHeading(body)) {
      const id = position.nextSection(number);
      sections.push({ id, chapter: id.split('.')[0]!, printed: body, line: number });
      lines.push({ number, before: indent, text: body, after, role: 'heading' });
      continue;
    }
    // Three first items lost their digit and kept the full-width stop: `．促进发展动力…` (lines 59, 76, 189).
    const marker = /^\d*．/u.exec(body)?.[0] ?? '';
    const text = body.slice(marker.length);
    const place = marker ? position.nextItem(number, marker) : position.nextParagraph(number);
    const sentences = splitSentences(place.id, text);
    clauses.push({
      ...place,
      kind: marker ? 'item' : 'paragraph',
      line: number,
      title: titleOf(text, sentences, marker !== ''),
      text,
      sentences,
    });
    lines.push({ number, before: indent + marker, text, after, role: 'clause' });
  }

  position.finish(printed.length);
  return { metadata, lines, sections, clauses };
}

/** Puts the lines together again; equals the source of `parseEdition` to the byte. */
export function joinLines(lines: Line[]): string {
  return lines.map((line) => line.before + line.text + line.after).join('\n');
}

/** Walks through the outline and hands out clause ids; complains as soon as the text leaves it. */
class OutlinePosition {
  private chapter = 0;
  private section = 1;
  private item = 0;
  private paragraph = 0;
  /** True between the last item of a chapter and its successor's first heading: a paragraph there leads the next chapter. */
  private leadingNext = false;

  nextSection(line: number): string {
    this.requireItemsDone(line);
    const last = outline[this.chapter]!.length;
    if (this.leadingNext) this.section = 1;
    else if (this.section < last) this.section += 1;
    else {
      this.chapter += 1;
      this.section = 1;
    }
    if (!outline[this.chapter]) throw new EditionError(line, 'a heading after the last section of the outline');
    this.item = 0;
    this.paragraph = 0;
    this.leadingNext = false;
    return `${this.chapter}.${this.section}`;
  }

  nextItem(line: number, marker: string): { id: string; parent: string } {
    this.item += 1;
    const parent = `${this.chapter}.${this.section}`;
    const expected = outline[this.chapter]![this.section - 1]!;
    if (this.leadingNext || this.item > expected) {
      throw new EditionError(line, `section ${parent} has ${expected} numbered items, this is one more`);
    }
    const number = marker.slice(0, -1);
    const lostNumber = number === '' && this.item === 1;
    if (number !== String(this.item) && !lostNumber) {
      throw new EditionError(line, `item ${number || 'without a number'} where ${parent}.${this.item} is due`);
    }
    return { id: `${parent}.${this.item}`, parent };
  }

  nextParagraph(line: number): { id: string; parent: string } {
    if (this.item > 0) {
      this.requireItemsDone(line);
      this.chapter += 1;
      if (!outline[this.chapter]) throw new EditionError(line, 'a paragraph after the last section of the outline');
      this.leadingNext = true;
      this.item = 0;
      this.paragraph = 0;
    }
    if (this.chapter === 0 && this.section === 1 && this.paragraph === noticeParagraphs) {
      this.section = 2;
      this.paragraph = 0;
    }
    this.paragraph += 1;
    const parent = this.leadingNext ? `${this.chapter}` : `${this.chapter}.${this.section}`;
    return { id: `${parent}.p${this.paragraph}`, parent };
  }

  finish(line: number): void {
    this.requireItemsDone(line);
    if (this.chapter !== 5 || this.section !== outline['5']!.length) {
      throw new EditionError(line, `the text ends in section ${this.chapter}.${this.section}, before the end of the outline`);
    }
  }

  private requireItemsDone(line: number): void {
    if (this.leadingNext) return;
    const expected = outline[this.chapter]![this.section - 1]!;
    if (this.item !== expected) {
      throw new EditionError(line, `section ${this.chapter}.${this.section} has ${this.item} of its ${expected} numbered items`);
    }
  }
}

/** Document number, addressees, the order to carry out, signature, date. */
const noticeParagraphs = 5;

function isHeading(body: string): boolean {
  const damaged = body === '。' || ['组织落实。', '支撑。', '扶持。', '承载。'].includes(body);
  return damaged || /^（[一二三四五六七八九十]+）/u.test(body);
}

/** Items always open with their name; a paragraph only if it opens with a catchword such as `开放创新。`. */
function titleOf(text: string, sentences: Sentence[], numbered: boolean): string | null {
  const first = text.slice(0, sentences[0]?.end ?? 0);
  const longest = numbered ? 30 : 5;
  if (sentences.length < 2 || first.length > longest) return null;
  return first.replace(/。$/u, '');
}

function parseMetadata(lines: string[]): Metadata {
  const address = lines[0] ?? '';
  if (!address.startsWith('http')) throw new EditionError(1, 'the address of the source is missing');
  const values = metadataLabels.map((label, index) => {
    const line = lines[index + 1] ?? '';
    if (!line.startsWith(`${label}:`)) throw new EditionError(index + 2, `the field ${label} is missing`);
    return line.slice(label.length + 1).trim();
  });
  const [indexNumber, category, publisher, published, title, documentNumber, keywords] = values as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { address, indexNumber, category, publisher, published, title, documentNumber, keywords };
}
