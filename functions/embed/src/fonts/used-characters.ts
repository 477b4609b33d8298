import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlan } from '@policy/plan';

const messages = join(import.meta.dirname, '../../../../packages/words/messages');

/** The interface in 繁體, as one text. */
export function hongKongWords(): string {
  return readWords('zh-hant');
}

/** Every character that a picture can hold: those of the interface, of the plan and its records, and what keyboards have. */
export function usedCharacters(): string {
  const texts = [readWords('.'), JSON.stringify(loadPlan())];
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const characters = new Set(`${ascii}${texts.join('')}…–—≥≤≈·×`);
  // Controls and what the edition has lost have no shape.
  return [...characters]
    .filter((character) => /[^\p{Cc}\p{Co}\ufffd]/u.test(character))
    .sort()
    .join('');
}

function readWords(folder: string): string {
  const files = readdirSync(join(messages, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.map((file) => readFileSync(join(messages, folder, file), 'utf8')).join('');
}
