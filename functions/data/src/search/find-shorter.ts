import type { D1Database } from '@cloudflare/workers-types';
import { matchExpression, parseQuery } from './parse-query.ts';

/** How many parts of a query are tried, and how many are told. */
const tried = 60;
const told = 5;

/**
 * Finds parts of a query that found nothing which would find something: single words, and parts of Chinese words.
 *
 * @returns the longest first, none contained in another
 */
export async function findShorter(database: D1Database, query: string): Promise<string[]> {
  const parts = partsOf(query).slice(0, tried);
  if (parts.length === 0) return [];
  const results = await database.batch(
    parts.map((part) =>
      database
        .prepare('select rowid from search_index where search_index match ? limit 1')
        .bind(matchExpression(parseQuery(part), 'everywhere')),
    ),
  );
  const found = parts.filter((_, index) => (results[index]?.results.length ?? 0) > 0);
  const longest: string[] = [];
  for (const part of found) if (!longest.some((other) => other.includes(part))) longest.push(part);
  return longest.slice(0, told);
}

/** Parts that are shorter than the query, longest first. */
export function partsOf(query: string): string[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  const runs = query.match(/\p{Script=Han}+/gu) ?? [];
  const parts = new Set([...words, ...runs.flatMap((run) => substrings(run))]);
  parts.delete(query.trim());
  return [...parts].toSorted((a, b) => b.length - a.length);
}

/** Words of two characters at least; single ones only of a word of two. */
function substrings(run: string): string[] {
  const characters = [...run];
  const shortest = characters.length > 2 ? 2 : 1;
  const all: string[] = [];
  for (let start = 0; start < characters.length; start += 1) {
    for (let end = start + shortest; end <= Math.min(characters.length, start + 8); end += 1)
      all.push(characters.slice(start, end).join(''));
  }
  return all;
}
