import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, textWidth, wrapText } from './wrap-text.ts';

test('Latin text breaks between words, Chinese between characters', () => {
  expect(wrapText('Growth of science and technology spending', 10)).toEqual(['Growth of science', 'and technology', 'spending']);
  expect(wrapText('国家重点实验室数量', 4)).toEqual(['国家重点', '实验室数', '量']);
});

test('characters of the extensions break as all others', () => {
  expect(wrapText('a𠮷a', 1)).toEqual(['a', '𠮷', 'a']);
});

test('no line begins with a closing mark', () => {
  expect(wrapText('深圳，香港。', 2)).toEqual(['深', '圳，', '香', '港。']);
});

test('what is too long ends in an ellipsis', () => {
  expect(wrapText('国家重点实验室数量', 4, 2)).toEqual(['国家重点', '实验室…']);
  expect(shorten('Indicator', 4)).toMatch(/…$/u);
});

test('whatever the text, nothing of it is lost, and no line is wider unless it is one piece', () => {
  const text = fc.string({ unit: fc.constantFrom('深', '圳', 'a', 'W', ' ', '，', '。', '4', '%', '𠮷'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 3, max: 20 }), (words, width) => {
      const lines = wrapText(words, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      for (const line of lines) if (textWidth(line) > width + 1) expect(line).toMatch(/^[a-zA-Z4%，。 ]+$|^.[，。\s]+$/u);
    }),
  );
});
