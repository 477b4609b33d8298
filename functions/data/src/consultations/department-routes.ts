import {
  concludeConsultation,
  dayInShenzhen,
  extendConsultation,
  openConsultation,
  type ConsultationAction,
  type ConsultationDetail,
  type Text,
} from '@policy/api';
import type { Context } from 'hono';
import { requireOwnClauses } from '../clauses/require-own-clauses.ts';
import { changeStatements } from '../changes/change-statements.ts';
import { connect } from '../database/connect.ts';
import { consultations, consultationSteps } from '../database/schema/index.ts';
import { writeNext } from '../database/write-next.ts';
import { writeStep } from '../database/write-step.ts';
import type { Environment } from '../http/bindings.ts';
import { conflicting, noSuchRecord, unprocessable } from '../http/problem.ts';
import { readNumber } from '../http/record-number.ts';
import { createRouter } from '../http/router.ts';
import { readIfMatch } from '../http/versions.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import { requireActor, requireOwn, type Actor } from '../tokens/actor.ts';
import { findConsultation } from './find-consultations.ts';

interface Step {
  action: ConsultationAction;
  closes?: string;
  text?: Text;
  reason?: string | undefined;
}

/** How departments ask the public. It shows at once, so it needs the ability to publish. */
export const consultationDepartmentRoutes = createRouter()
  .openapi(openConsultation, async (context) => {
    const actor = requireActor(context, 'publish');
    const database = context.env.DB;
    const { title, text, clauses, opens, closes } = context.req.valid('json');
    const time = new Date();
    const today = dayInShenzhen(time);
    if (opens < today) throw unprocessable([{ parameter: 'opens', detail: `must not be before today, ${today}` }]);
    if (closes < opens) throw unprocessable([{ parameter: 'closes', detail: 'must not be before it opens' }]);
    await requireOwnClauses(database, actor, clauses, 'clauses');
    const number = await writeNext(database, 'consultations', (next) => [
      ...insertStatements(
        database,
        tableRows(consultations, [
          { number: next, department: actor.department, title, text, clauses, opens, closes, published: today, changed: today, version: 1 },
        ]),
      ),
      ...changeStatements(database, [{ ...entryOf(actor, next, 'open', title.zhHans), after: { opens, closes } }], {
        time,
        published: false,
      }),
    ]);
    return context.json((await findConsultation(connect(database), number, today))!, 201);
  })
  .openapi(extendConsultation, async (context) => {
    const { closes, reason } = context.req.valid('json');
    const answer = await act(context, context.req.valid('param').id, (consultation) => {
      if (consultation.state !== 'planned' && consultation.state !== 'open') throw conflicting('This consultation is over.');
      if (closes <= consultation.closes)
        throw unprocessable([{ parameter: 'closes', detail: `must be after ${consultation.closes}, which was promised` }]);
      return { action: 'extend', closes, reason };
    });
    return context.json(answer, 200);
  })
  .openapi(concludeConsultation, async (context) => {
    const { text, reason } = context.req.valid('json');
    const answer = await act(context, context.req.valid('param').id, ({ state, closes }) => {
      if (state === 'planned' || state === 'open') throw conflicting(`This consultation takes contributions until ${closes}.`);
      if (state === 'result-due') return { action: 'conclude', text };
      if (reason === undefined) throw unprocessable([{ parameter: 'reason', detail: 'say why the result is corrected' }]);
      return { action: 'correct', text, reason };
    });
    return context.json(answer, 200);
  });

async function act(context: Context<Environment>, id: string, stepOf: (consultation: ConsultationDetail) => Step) {
  const actor = requireActor(context, 'publish');
  const database = context.env.DB;
  const time = new Date();
  const date = dayInShenzhen(time);
  const number = readNumber('consultation', id);
  const current = () => findConsultation(connect(database), number, date);
  const consultation = await current();
  if (consultation === undefined) throw noSuchRecord('consultation', id);
  requireOwn(actor, consultation.department, `The consultation “${id}”`);
  const ifMatch = readIfMatch(context);
  const step = stepOf(consultation);
  const { action, closes, text, reason } = step;
  const version = consultation.version + 1;
  const entry = entryOf(actor, number, action, reason ?? text?.zhHans ?? '');
  return writeStep(database, consultation.version, { ifMatch, yours: step, current: async () => (await current())! }, [
    database
      .prepare(
        'update consultations set closes = coalesce(?, closes), concluded = coalesce(concluded, ?), changed = ?, version = ? where number = ?',
      )
      .bind(closes ?? null, action === 'conclude' ? date : null, date, version, number),
    ...insertStatements(database, tableRows(consultationSteps, [{ consultation: number, version, action, date, closes, text, reason }])),
    ...changeStatements(database, [{ ...entry, after: step }], { time, published: false }),
  ]);
}

function entryOf({ name, department }: Actor, number: number, action: string, reason: string) {
  return { actor: name, department, module: department, action, kind: 'consultation', record: String(number), reason };
}
