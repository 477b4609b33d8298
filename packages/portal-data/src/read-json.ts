import { readFileSync } from 'node:fs';
import { Misuse } from './exit.ts';

/** @throws {Misuse} where the file cannot be read as JSON */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
}
