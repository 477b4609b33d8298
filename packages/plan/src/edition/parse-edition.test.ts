import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { EditionError, joinLines, parseEdition } from './parse-edition.ts';
import { readEdition } from './read-edition.ts';

const source = readEdition().text;
const edition = parseEdition(source);
const items = edition.clauses.filter((clause) => clause.kind === 'item');
const paragraphs = edition.clauses.filter((clause) => clause.kind === 'paragraph');

describe('the parsed edition', () => {
  it('loses no character: its lines joined again are the source', () => {
    expect(joinLines(edition.lines)).toBe(source);
  });

  it('splits each clause into sentences that join to its text', () => {
    for (const clause of edition.clauses) {
      expect(clause.sentences.map((sentence) => clause.text.slice(sentence.start, sentence.end)).join('')).toBe(clause.text);
    }
  });

  it('has each clause on the line that it names', () => {
    for (const clause of edition.clauses) {
      expect(edition.lines[clause.line - 1]).toMatchObject({ number: clause.line, role: 'clause', text: clause.text });
    }
  });

  it('has the 70 numbered items of the outline, in order', () => {
    const expected = Object.entries(outline).flatMap(([chapter, sections]) =>
      sections.flatMap((count, section) => Array.from({ length: count }, (_, item) => `${chapter}.${section + 1}.${item + 1}`)),
    );
    expect(items.map((item) => item.id)).toEqual(expected);
    expect(items).toHaveLength(70);
  });

  it('has the sections of chapters 1 to 5, and two of ours before them', () => {
    const ids = (chapter: number, count: number) => Array.from({ length: count }, (_, index) => `${chapter}.${index + 1}`);
    expect(edition.sections.map((section) => section.id)).toEqual([
      ...ids(0, 2),
      ...ids(1, 2),
      ...ids(2, 3),
      ...ids(3, 5),
      ...ids(4, 10),
      ...ids(5, 5),
    ]);
  });

  it('names every unnumbered paragraph', () => {
    expect(paragraphs.map((paragraph) => paragraph.id)).toEqual([
      ...['0.1.p1', '0.1.p2', '0.1.p3', '0.1.p4', '0.1.p5', '0.2.p1', '0.2.p2', '0.2.p3'],
      ...['1.1.p1', '1.1.p2', '1.1.p3', '1.1.p4', '1.1.p5'],
      ...['1.2.p1', '1.2.p2', '1.2.p3', '1.2.p4', '1.2.p5', '1.2.p6'],
      ...['2.1.p1', '2.2.p1', '2.2.p2', '2.2.p3', '2.2.p4', '2.2.p5', '2.2.p6', '2.3.p1', '2.3.p2', '2.3.p3'],
      ...['3.1.p1', '3.5.p1', '4.p1'],
      ...['4.1.p1', '4.2.p1', '4.3.p1', '4.4.p1', '4.5.p1', '4.6.p1', '4.7.p1', '4.8.p1', '4.9.p1', '4.10.p1'],
    ]);
  });

  it('finds the three first items that lost their number', () => {
    const lost = items.filter(
      (item) => edition.lines[item.line - 1]?.before.endsWith('．') && !/\d/u.test(edition.lines[item.line - 1]!.before),
    );
    expect(lost.map((item) => [item.id, item.line])).toEqual([
      ['3.1.1', 59],
      ['3.3.1', 76],
      ['5.5.1', 189],
    ]);
  });

  it('keeps the damaged headings as printed: 20 lone stops, 4 fragments, one whole', () => {
    const printed = edition.sections.flatMap((section) => section.printed ?? []);
    expect(printed.filter((heading) => heading === '。')).toHaveLength(20);
    expect(printed.filter((heading) => heading !== '。')).toEqual(['（一）发展方式创新。', '组织落实。', '支撑。', '扶持。', '承载。']);
  });

  it('keeps the four damaged characters of 4.5.1', () => {
    const damaged = edition.clauses.filter((clause) => clause.text.includes('\uFFFD'));
    expect(damaged.map((clause) => [clause.id, clause.line, clause.text.split('\uFFFD').length - 1])).toEqual([['4.5.1', 128, 4]]);
  });

  it('reads the document header and leaves the empty field empty', () => {
    expect(edition.metadata).toMatchObject({
      indexNumber: '043000-10-2008-000337',
      category: '市委市政府文件',
      publisher: '深圳市人民政府',
      published: '2008-09-21',
      title: '深圳市人民政府关于印发深圳国家创新型城市总体规划（2008―2015）的通知',
      documentNumber: '深府〔2008〕201号',
      keywords: '',
    });
  });

  it('gives each item the name at its head, and a paragraph its catchword', () => {
    expect(items.every((item) => item.title !== null && item.text.startsWith(`${item.title}。`))).toBe(true);
    expect(items.find((item) => item.id === '4.10.1')?.title).toBe('“深港创新圈”建设');
    expect(paragraphs.filter((paragraph) => paragraph.title !== null).map((paragraph) => paragraph.title)).toEqual([
      ...['战略地位', '经济实力', '创新能力', '创新环境', '区位优势'],
      ...['开放创新', '价值提升', '空间拓展', '资源集聚', '产业优先', '协调推进'],
    ]);
  });
});

describe('a text that is not the edition', () => {
  it('is refused when an item is missing, at the line that shows it', () => {
    const text = withLines((lines) => lines.filter((_, index) => index !== lineOf('4.1.2') - 1));
    expect(() => parseEdition(text)).toThrow(new EditionError(lineOf('4.1.2'), 'item 3 where 4.1.2 is due'));
  });

  it('is refused when the last item of a section is missing', () => {
    const text = withLines((lines) => lines.filter((_, index) => index !== lineOf('4.1.3') - 1));
    expect(() => parseEdition(text)).toThrow(/line \d+: section 4\.1 has 2 of its 3 numbered items/u);
  });

  it('is refused when a number was swapped', () => {
    const line = lineOf('3.3.4');
    const text = withLines((lines) => lines.with(line - 1, lines[line - 1]!.replace('4．', '5．')));
    expect(() => parseEdition(text)).toThrow(`edition, line ${line}: item 5 where 3.3.4 is due`);
  });

  it('is refused when an item other than a first one lost its number', () => {
    const line = lineOf('4.6.3');
    const text = withLines((lines) => lines.with(line - 1, lines[line - 1]!.replace('3．', '．')));
    expect(() => parseEdition(text)).toThrow(`edition, line ${line}: item without a number where 4.6.3 is due`);
  });

  it('is refused when a section has an item too many', () => {
    const line = lineOf('5.5.2');
    const text = withLines((lines) => [...lines, '3．又一条。此条为伪。']);
    expect(() => parseEdition(text)).toThrow(`edition, line ${line + 1}: section 5.5 has 2 numbered items, this is one more`);
  });

  it('is refused when it ends too early', () => {
    const text = withLines((lines) => lines.slice(0, lineOf('5.4.1')));
    expect(() => parseEdition(text)).toThrow(/section 5\.4 has 1 of its 3 numbered items/u);
  });

  it('is refused when a heading too many appears', () => {
    const text = withLines((lines) => [...lines, '。', '　　1．又一条。此条为伪。']);
    expect(() => parseEdition(text)).toThrow(/a heading after the last section of the outline/u);
  });

  it('is refused when a field of the document header is missing', () => {
    const text = withLines((lines) => lines.filter((_, index) => index !== 3));
    expect(() => parseEdition(text)).toThrow('edition, line 4: the field 发布机构 is missing');
  });

  it('is refused when it is empty', () => {
    expect(() => parseEdition('')).toThrow('edition, line 1: the address of the source is missing');
  });
});

function lineOf(id: string): number {
  return edition.clauses.find((clause) => clause.id === id)!.line;
}

function withLines(change: (lines: string[]) => string[]): string {
  return change(source.split('\n')).join('\n');
}
