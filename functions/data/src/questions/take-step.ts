import type { D1Database } from '@cloudflare/workers-types';
import { dayInShenzhen, type QuestionAction, type QuestionDetail, type QuestionState, type Text } from '@policy/api';
import { changeStatements } from '../changes/change-statements.ts';
import { connect } from '../database/connect.ts';
import { questionSteps } from '../database/schema/index.ts';
import { writeStep } from '../database/write-step.ts';
import { conflicting, noSuchRecord } from '../http/problem.ts';
import { readNumber } from '../http/record-number.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import { requireOwn, type Actor } from '../tokens/actor.ts';
import { findQuestion, type QuestionWithSteps } from './find-questions.ts';

import { toQuestionDetail } from './to-question.ts';

export interface Step {
  action: QuestionAction;
  /** The answer, or why the question is withheld. */
  text?: Text;
  /** Why an answer is corrected, or a question is shown again. */
  reason?: string;
}

/** A question of the actor's department. @throws 404 where there is none, 403 where it is another's */
export async function findOwnQuestion(database: D1Database, actor: Actor, id: string): Promise<QuestionWithSteps> {
  const row = await findQuestion(connect(database), readNumber('question', id));
  if (row === undefined) throw noSuchRecord('question', id);
  requireOwn(actor, row.department, `The question “${id}”`);
  return row;
}

/**
 * Does something with a question, in one batch with its entry in the log.
 *
 * @throws 409 where its state does not allow it, 412 with what stands there now where somebody else was faster
 */
export async function takeStep(
  database: D1Database,
  row: QuestionWithSteps,
  { actor, ifMatch, step }: { actor: Actor; ifMatch: string; step: Step },
): Promise<QuestionDetail> {
  const state = stateAfter(row, step.action);
  const time = new Date();
  const date = dayInShenzhen(time);
  const version = row.version + 1;
  const { action, text = null, reason = null } = step;
  const answered = action === 'answer' ? date : row.answered;
  const current = async () => toQuestionDetail((await findQuestion(connect(database), row.number))!, date);
  return writeStep(database, row.version, { ifMatch, yours: step, current }, [
    database
      .prepare('update questions set state = ?, answered = ?, changed = ?, version = ? where number = ?')
      .bind(state, answered, date, version, row.number),
    ...insertStatements(
      database,
      tableRows(questionSteps, [{ question: row.number, version, action, date, department: row.department, text, reason }]),
    ),
    ...changeStatements(database, [entryOf(row, actor, step)], { time, published: false }),
  ]);
}

/** @throws 409 where the step does not lead on from the question's state */
function stateAfter({ state, answered, kind }: QuestionWithSteps, action: QuestionAction): QuestionState {
  if (action === 'restore') {
    if (state !== 'withheld') throw conflicting(`Only a withheld question can be shown again. This one is ${state}.`);
    return kind === 'contribution' ? 'noted' : answered === null ? 'open' : 'answered';
  }
  if (state === 'withheld') throw conflicting('This question is withheld: show it again first.');
  if (action === 'withhold') return 'withheld';
  if (state === 'noted') throw conflicting('This is a contribution: the result of its consultation answers it.');
  return 'answered';
}

function entryOf({ number, aboutKind, about, department }: QuestionWithSteps, actor: Actor, { action, text, reason }: Step) {
  return {
    actor: actor.name,
    department: actor.department,
    action,
    kind: 'question',
    record: String(number),
    module: department,
    clause: aboutKind === 'clause' ? about : null,
    indicator: aboutKind === 'indicator' ? about : null,
    project: aboutKind === 'project' ? about : null,
    reason: reason ?? text?.zhHans ?? '',
    after: text,
  };
}
