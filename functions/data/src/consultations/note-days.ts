import { dayInShenzhen } from '@policy/api';
import type { D1Database } from '@cloudflare/workers-types';

/**
 * Notes in the log which consultations have opened since they were published, and which have closed without a result yet. Each is noted
 * once, however often this is called.
 *
 * @param now the log's time; a consultation is of the day in Shenzhen
 */
export async function noteConsultationDays(database: D1Database, now: Date): Promise<void> {
  const today = dayInShenzhen(now);
  await database
    .prepare(
      `with due (action, number, department) as (
         select 'begin', number, department from consultations where published < opens and opens <= ?1 and concluded is null
         union all
         select 'close', number, department from consultations where closes < ?1 and concluded is null
       )
       insert into changes (time, actor, department, action, kind, record, module, reason)
       select ?2, 'schedule', department, action, 'consultation', cast(number as text), department, '' from due
       where not exists (select 1 from changes where kind = 'consultation' and record = cast(number as text) and changes.action = due.action)
       order by number, action`,
    )
    .bind(today, now.toISOString())
    .run();
}
