import { env } from 'cloudflare:workers';
import { consultations, opinions, opinionVersions } from '../database/schema/index.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';

const inThree = (en: string) => ({ zhHans: '意见', zhHant: '意見', en });

/** What an expert could have said of a clause. */
export const opinion = {
  author: '王教授',
  institution: '深圳大学',
  date: '2010-05',
  text: inThree('The target was within reach'),
  source: { title: '专家座谈会纪要', url: 'https://www.sz.gov.cn/opinion', locator: null },
};

/** A consultation of innovation that stays open for long. */
export const consultation = {
  title: inThree('On the targets'),
  text: inThree('Which targets matter to you?'),
  clauses: ['5.3.1'],
  opens: '2098-01-01',
  closes: '2099-01-01',
};

/** A consultation that closed long ago without a result. Returns its number. */
export async function insertOverdue(changes: Partial<typeof consultations.$inferInsert> = {}): Promise<string> {
  const days = { opens: '2026-01-01', closes: '2026-02-01', published: '2026-01-01', changed: '2026-01-01' };
  const row = { ...consultation, ...days, department: 'innovation' as const, version: 1, ...changes };
  const next = (await env.DB.prepare('select coalesce(max(number), 0) + 1 as next from consultations').first<number>('next'))!;
  await env.DB.batch(insertStatements(env.DB, tableRows(consultations, [{ number: next, ...row }])));
  return String(next);
}

export async function insertOpinion(): Promise<void> {
  const row = { number: 1, clause: '5.3.1', department: 'innovation', published: '2026-01-01', changed: '2026-01-01', version: 1 } as const;
  const version = { opinion: 1, version: 1, action: 'publish', date: '2026-01-01', content: opinion } as const;
  await env.DB.batch([
    ...insertStatements(env.DB, tableRows(opinions, [row])),
    ...insertStatements(env.DB, tableRows(opinionVersions, [version])),
  ]);
}
