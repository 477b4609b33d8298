import type { Owner, QuestionFilters } from '@policy/api';
import { and, asc, count, desc, eq, getTableColumns, lt, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isEqual } from '../database/filters.ts';
import { clauses, consultations, indicators, projects, questions, questionSteps } from '../database/schema/index.ts';

/** What a department said last, as JSON: its answer, or why it withholds the question. */
const lastStatement = (actions: SQL) =>
  sql<string | null>`(select json_object('date', s.date, 'department', s.department, 'text', json(s.text)) from ${questionSteps} s
    where s.question = ${questions.number} and s.action in ${actions} order by s.version desc limit 1)`;

const columns = {
  ...getTableColumns(questions),
  module: sql<Owner | null>`coalesce(${clauses.module}, ${projects.module}, ${indicators.module}, ${consultations.department})`,
  name: sql<string | null>`coalesce(${clauses.title}, ${projects.name}, ${indicators.name}, ${consultations.title})`,
  answer: lastStatement(sql`('answer', 'correct')`).as('answer'),
  withheld: lastStatement(sql`('withhold')`).as('withheld'),
};

/** Questions with what they are about, as it is called now. */
function selectQuestions(database: Database) {
  return database
    .select(columns)
    .from(questions)
    .leftJoin(clauses, and(eq(questions.aboutKind, 'clause'), eq(questions.about, clauses.id)))
    .leftJoin(projects, and(eq(questions.aboutKind, 'project'), eq(questions.about, projects.id)))
    .leftJoin(indicators, and(eq(questions.aboutKind, 'indicator'), eq(questions.about, indicators.id)))
    .leftJoin(consultations, and(eq(questions.aboutKind, 'consultation'), eq(questions.about, sql`cast(${consultations.number} as text)`)));
}

export type QuestionRow = Awaited<ReturnType<typeof selectQuestions>>[number];

/** A page of the matching questions, newest first, one more than the limit if there is a next page, and how many match in all. */
export async function findQuestions(database: Database, filters: QuestionFilters, page: { limit: number; before: number | undefined }) {
  const filter = matchesFilters(filters);
  const older = page.before === undefined ? undefined : lt(questions.number, page.before);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(questions).where(filter),
    selectQuestions(database)
      .where(and(filter, older))
      .orderBy(desc(questions.number))
      .limit(page.limit + 1),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** One question with its steps, the oldest first; undefined where there is none of this number. */
export async function findQuestion(database: Database, number: number) {
  const [rows, steps] = await database.batch([
    selectQuestions(database).where(eq(questions.number, number)),
    database.select().from(questionSteps).where(eq(questionSteps.question, number)).orderBy(asc(questionSteps.version)),
  ]);
  const [row] = rows;
  return row && { ...row, steps };
}

export type QuestionWithSteps = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

function matchesFilters({ about, state, kind, department }: QuestionFilters): SQL | undefined {
  const [aboutKind, id] = about?.split(':') ?? [];
  return and(
    isEqual(questions.aboutKind, aboutKind),
    isEqual(questions.about, id),
    isEqual(questions.state, state),
    isEqual(questions.kind, kind),
    isEqual(questions.department, department),
  );
}
