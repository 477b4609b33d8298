import { dayInShenzhen, hashText, type AboutKind, type Asked, type Asking, type Owner } from '@policy/api';
import type { D1Database } from '@cloudflare/workers-types';
import { findOpenOwner } from '../consultations/find-consultations.ts';
import { cleanText, textFaults } from './text-faults.ts';

/** Where the owner of what a question is about stands. */
const owners = {
  clause: 'select module from clauses where id = ?',
  project: 'select module from projects where id = ?',
  indicator: 'select module from indicators where id = ?',
} as const;

/** What can be said of each. */
const kinds: Record<AboutKind, readonly string[]> = {
  clause: ['error', 'question'],
  project: ['error', 'question'],
  indicator: ['error', 'question'],
  consultation: ['contribution'],
};

/**
 * Takes a visitor's question. The same text about the same thing, without regard to case and spaces, is one question: whoever asks it
 * again gets its number.
 */
export async function askQuestion(database: D1Database, { about, kind, text, locale, origin }: Asking): Promise<Asked> {
  const today = dayInShenzhen(new Date());
  const owner = await findOwner(database, about, today);
  if (owner === null) return { outcome: 'closed' };
  const cleaned = cleanText(text);
  const faults = [
    ...(kinds[about.kind].includes(kind) ? [] : [{ field: 'kind', fault: 'no-kind' } as const]),
    ...textFaults(cleaned, origin).map((fault) => ({ field: 'text', fault }) as const),
  ];
  if (faults.length > 0) return { outcome: 'faulty', faults };

  const hash = await hashText(cleaned.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ''));
  const same = await findSame(database, about, hash);
  if (same !== null) return { outcome: 'asked', id: String(same) };
  const state = about.kind === 'consultation' ? 'noted' : 'open';
  const row = [kind, about.kind, about.id, owner, cleaned, hash, locale, today, today, state];
  const written = await database
    .prepare(
      `insert into questions (kind, about_kind, about, department, text, text_hash, locale, asked, changed, state)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning number`,
    )
    .bind(...row)
    .first<number>('number');
  // Nothing was written where the same was sent twice at the same moment.
  return { outcome: 'asked', id: String(written ?? (await findSame(database, about, hash))) };
}

async function findOwner(database: D1Database, { kind, id }: Asking['about'], today: string): Promise<Owner | null> {
  if (kind === 'consultation') return findOpenOwner(database, id, today);
  const owner = Object.hasOwn(owners, kind) ? owners[kind as keyof typeof owners] : undefined;
  return owner === undefined ? null : database.prepare(owner).bind(id).first<Owner>('module');
}

function findSame(database: D1Database, { kind, id }: Asking['about'], hash: string): Promise<number | null> {
  return database
    .prepare('select number from questions where about_kind = ? and about = ? and text_hash = ?')
    .bind(kind, id, hash)
    .first<number>('number');
}
