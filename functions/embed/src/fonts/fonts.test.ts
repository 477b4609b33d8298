import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textWidth } from '@policy/pages';
import { expect, test } from 'vitest';
import { readAdvances } from './read-advances.ts';
import { readCharacterMap } from './read-character-map.ts';
import { hongKongWords, usedCharacters } from './used-characters.ts';

const whole = {
  'noto-sans-sc.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-hk.ttf': '@expo-google-fonts/noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf',
};

test.each(Object.entries(whole))(
  '%s has every character in use that the whole font has (else: npm run fonts -w functions/embed)',
  (file, source) => {
    const subset = charactersOf(file);
    const original = readCharacterMap(bytesOf(fileURLToPath(import.meta.resolve(source))));
    const missing = [...usedCharacters()].filter(
      (character) => original.has(character.codePointAt(0)!) && !subset.has(character.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
  },
);

const isHan = (character: string) => /\p{Script=Han}/u.test(character);

test('the one for 简体 can draw every Han character in use, those of quotes and sources too', () => {
  const subset = charactersOf('noto-sans-sc.ttf');
  expect([...usedCharacters()].filter((character) => isHan(character) && !subset.has(character.codePointAt(0)!))).toEqual([]);
});

test('the one for 繁體 can draw every word of the interface in 繁體', () => {
  const subset = charactersOf('noto-sans-hk.ttf');
  expect([...hongKongWords()].filter((character) => isHan(character) && !subset.has(character.codePointAt(0)!))).toEqual([]);
});

test('the fonts carry their licence', () => {
  expect(readFileSync(join(import.meta.dirname, 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test.each(Object.keys(whole))('no character of %s is wider than pictures leave room for', (file) => {
  const advances = [...readAdvances(bytesOf(join(import.meta.dirname, file)))].map(([point, width]): [string, number] => [
    String.fromCodePoint(point),
    width,
  ]);
  expect(advances.length).toBeGreaterThan(1000);
  // A hair less is made up for by the other characters of a line.
  expect(advances.filter(([character, width]) => width > textWidth(character) + 0.005)).toEqual([]);
});

function charactersOf(file: string): Map<number, number> {
  return readCharacterMap(bytesOf(join(import.meta.dirname, file)));
}

function bytesOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
