import type { D1Database } from '@cloudflare/workers-types';
import {
  daysBetween,
  type Consultation,
  type ConsultationDetail,
  type ConsultationFilters,
  type ConsultationState,
  type Owner,
  type Text,
} from '@policy/api';
import { and, asc, count, desc, eq, getTableColumns, lt, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isEqual } from '../database/filters.ts';
import { consultations, consultationSteps, questions } from '../database/schema/index.ts';

const columns = {
  ...getTableColumns(consultations),
  contributions:
    sql<number>`(select count(*) from ${questions} q where q.about_kind = 'consultation' and q.about = cast(${consultations.number} as text))`.as(
      'contributions',
    ),
  result: sql<string | null>`(select json_object('date', s.date, 'text', json(s.text)) from ${consultationSteps} s
    where s.consultation = ${consultations.number} and s.text is not null order by s.version desc limit 1)`.as('result'),
};

function selectConsultations(database: Database) {
  return database.select(columns).from(consultations);
}

type ConsultationRow = Awaited<ReturnType<typeof selectConsultations>>[number];

/** A page of the matching ones, newest first, one more than the limit if there is a next page, and how many match in all. */
export async function findConsultations(
  database: Database,
  filters: ConsultationFilters,
  page: { limit: number; before: number | undefined; today: string },
) {
  const filter = matchesFilters(filters, page.today);
  const older = page.before === undefined ? undefined : lt(consultations.number, page.before);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(consultations).where(filter),
    selectConsultations(database)
      .where(and(filter, older))
      .orderBy(desc(consultations.number))
      .limit(page.limit + 1),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** One consultation with its steps; undefined where there is none of this number. @param today as `dayInShenzhen` gives it */
export async function findConsultation(database: Database, number: number, today: string): Promise<ConsultationDetail | undefined> {
  const [rows, steps] = await database.batch([
    selectConsultations(database).where(eq(consultations.number, number)),
    database.select().from(consultationSteps).where(eq(consultationSteps.consultation, number)).orderBy(asc(consultationSteps.version)),
  ]);
  const [row] = rows;
  if (row === undefined) return undefined;
  const shown = steps.map(({ action, date, closes, text, reason }) => ({ action, date, closes, text, reason }));
  return { ...toConsultation(row, today), version: row.version, steps: shown };
}

/** The consultation as the API shows it. */
export function toConsultation(row: ConsultationRow, today: string): Consultation {
  const { number, department, title, text, clauses, opens, closes, contributions, published, changed } = row;
  const state = stateOf(row, today);
  const days = state === 'open' ? daysBetween(today, closes) : state === 'result-due' ? daysBetween(closes, today) : null;
  const result = row.result === null ? null : { department, ...(JSON.parse(row.result) as { date: string; text: Text }) };
  return { id: String(number), department, title, text, clauses, opens, closes, state, days, contributions, published, changed, result };
}

function stateOf({ opens, closes, concluded }: ConsultationRow, today: string): ConsultationState {
  if (concluded !== null) return 'concluded';
  if (today < opens) return 'planned';
  return today <= closes ? 'open' : 'result-due';
}

function matchesFilters({ state, department, clause }: ConsultationFilters, today: string): SQL | undefined {
  const { opens, closes, concluded, clauses } = consultations;
  const states: Record<ConsultationState, SQL> = {
    concluded: sql`${concluded} is not null`,
    planned: sql`${concluded} is null and ${opens} > ${today}`,
    open: sql`${concluded} is null and ${opens} <= ${today} and ${closes} >= ${today}`,
    'result-due': sql`${concluded} is null and ${closes} < ${today}`,
  };
  return and(
    state === undefined ? undefined : states[state],
    isEqual(consultations.department, department),
    clause === undefined ? undefined : sql`exists (select 1 from json_each(${clauses}) where value = ${clause})`,
  );
}

/** The department that takes contributions to a consultation now; null where it is not open. */
export function findOpenOwner(database: D1Database, id: string, today: string): Promise<Owner | null> {
  return database
    .prepare('select department from consultations where number = ? and opens <= ? and closes >= ? and concluded is null')
    .bind(id, today, today)
    .first<Owner>('department');
}
