import type { Asked, Asking } from '@policy/api';
import { env } from 'cloudflare:workers';
import { askQuestion } from '../questions/ask-question.ts';

/** Asks as the shell does for a visitor. */
export function askAsVisitor(changes: Partial<Asking> = {}): Promise<Asked> {
  const about = { kind: 'indicator', id: 'rd-intensity' } as const;
  const asking: Asking = {
    about,
    kind: 'question',
    text: '2010年的数值从哪里来？请说明。',
    locale: 'zh-hans',
    origin: 'https://portal.example',
  };
  return askQuestion(env.DB, { ...asking, ...changes });
}

/** Asks, and gives the question's number. */
export async function askedNumber(changes: Partial<Asking> = {}): Promise<string> {
  const asked = await askAsVisitor(changes);
  if (asked.outcome !== 'asked') throw new Error(JSON.stringify(asked));
  return asked.id;
}
