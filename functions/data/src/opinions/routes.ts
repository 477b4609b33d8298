import { getOpinion, listOpinions } from '@policy/api';
import { connect } from '../database/connect.ts';
import { readCursor, toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { readNumber } from '../http/record-number.ts';
import { createRouter } from '../http/router.ts';
import { findOpinion, findOpinions, toOpinion } from './find-opinions.ts';

export const opinionRoutes = createRouter()
  .openapi(listOpinions, async (context) => {
    const { limit, cursor, ...filters } = context.req.valid('query');
    const before = cursor === undefined ? undefined : readCursor(cursor).position;
    const { rows, total } = await findOpinions(connect(context.env.DB), filters, { limit, before });
    const placed = rows.map((row) => ({ ...row, id: String(row.number), position: row.number }));
    return context.json(toList(placed, total, { limit, url: context.req.url }, toOpinion), 200);
  })
  .openapi(getOpinion, async (context) => {
    const { id } = context.req.valid('param');
    const opinion = await findOpinion(connect(context.env.DB), readNumber('opinion', id));
    if (opinion === undefined) throw noSuchRecord('opinion', id);
    return context.json(opinion, 200);
  });
