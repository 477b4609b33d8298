import type { D1Database } from '@cloudflare/workers-types';
import { daysBetween, type QuestionFigures } from '@policy/api';

type Row = Omit<QuestionFigures, 'longestDays'> & { oldestOpen: string | null };

/** Contributions wait for no answer of their own. The median is over the one or two answers in the middle. */
const figures = `
  with due as (select * from questions where kind <> 'contribution'),
  ranked as (
    select department, julianday(answered) - julianday(asked) as days,
      row_number() over (partition by department order by julianday(answered) - julianday(asked)) as place,
      count(*) over (partition by department) as answers
    from due where answered is not null
  ),
  medians as (select department, avg(days) as days from ranked where place in ((answers + 1) / 2, (answers + 2) / 2) group by department)
  select due.department, count(*) as asked, sum(state = 'open') as open, sum(state = 'answered') as answered,
    sum(state = 'withheld') as withheld, medians.days as medianDays, min(case when state = 'open' then asked end) as oldestOpen
  from due left join medians on medians.department = due.department
  group by due.department order by due.department`;

/** How each department that was asked keeps up. @param today as `dayInShenzhen` gives it */
export async function findFigures(database: D1Database, today: string): Promise<QuestionFigures[]> {
  const { results } = await database.prepare(figures).all<Row>();
  return results.map(({ oldestOpen, ...row }) => ({ ...row, longestDays: oldestOpen === null ? null : daysBetween(oldestOpen, today) }));
}
