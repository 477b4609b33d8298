import { dayInShenzhen, getConsultation, listConsultations } from '@policy/api';
import { connect } from '../database/connect.ts';
import { readCursor, toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { readNumber } from '../http/record-number.ts';
import { createRouter } from '../http/router.ts';
import { findConsultation, findConsultations, toConsultation } from './find-consultations.ts';

export const consultationRoutes = createRouter()
  .openapi(listConsultations, async (context) => {
    const { limit, cursor, ...filters } = context.req.valid('query');
    const before = cursor === undefined ? undefined : readCursor(cursor).position;
    const today = dayInShenzhen(new Date());
    const { rows, total } = await findConsultations(connect(context.env.DB), filters, { limit, before, today });
    const placed = rows.map((row) => ({ ...row, id: String(row.number), position: row.number }));
    return context.json(
      toList(placed, total, { limit, url: context.req.url }, (row) => toConsultation(row, today)),
      200,
    );
  })
  .openapi(getConsultation, async (context) => {
    const { id } = context.req.valid('param');
    const consultation = await findConsultation(connect(context.env.DB), readNumber('consultation', id), dayInShenzhen(new Date()));
    if (consultation === undefined) throw noSuchRecord('consultation', id);
    return context.json(consultation, 200);
  });
