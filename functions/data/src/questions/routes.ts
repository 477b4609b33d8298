import { dayInShenzhen, getQuestion, getQuestionFigures, listQuestions } from '@policy/api';
import { connect } from '../database/connect.ts';
import { readCursor, toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { readNumber } from '../http/record-number.ts';
import { createRouter } from '../http/router.ts';
import { findFigures } from './find-figures.ts';
import { findQuestion, findQuestions } from './find-questions.ts';

import { toQuestion, toQuestionDetail } from './to-question.ts';

export const questionRoutes = createRouter()
  .openapi(listQuestions, async (context) => {
    const { limit, cursor, ...filters } = context.req.valid('query');
    const before = cursor === undefined ? undefined : readCursor(cursor).position;
    const { rows, total } = await findQuestions(connect(context.env.DB), filters, { limit, before });
    const today = dayInShenzhen(new Date());
    const placed = rows.map((row) => ({ ...row, id: String(row.number), position: row.number }));
    return context.json(
      toList(placed, total, { limit, url: context.req.url }, (row) => toQuestion(row, today)),
      200,
    );
  })
  .openapi(getQuestionFigures, async (context) =>
    context.json({ items: await findFigures(context.env.DB, dayInShenzhen(new Date())) }, 200),
  )
  .openapi(getQuestion, async (context) => {
    const { id } = context.req.valid('param');
    const row = await findQuestion(connect(context.env.DB), readNumber('question', id));
    if (row === undefined) throw noSuchRecord('question', id);
    return context.json(toQuestionDetail(row, dayInShenzhen(new Date())), 200);
  });
