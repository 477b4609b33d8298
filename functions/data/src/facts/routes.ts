import { downloadFacts, listFacts, type Fact } from '@policy/api';
import { connect } from '../database/connect.ts';
import { csvResponse, writeCsv } from '../http/csv.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findDataMark } from '../plan/find-data-mark.ts';
import { planValue } from '../plan/plan-value.ts';
import { factColumns } from './fact-columns.ts';
import { findAllFacts, findFacts, type FactRow } from './find-facts.ts';

export const factRoutes = createRouter()
  .openapi(listFacts, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findFacts(connect(context.env.DB), query);
    return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toFact), 200);
  })
  .openapi(downloadFacts, async (context) => {
    const database = connect(context.env.DB);
    const [mark, rows] = await Promise.all([findDataMark(database), findAllFacts(database, context.req.valid('query'))]);
    return csvResponse(`facts-r${mark.revision}.csv`, writeCsv(factColumns(mark), rows));
  });

function toFact(row: FactRow): Fact {
  const { id, module, clause, quote, name } = row;
  return { id, module, clause, quote, name, ...planValue(row) };
}
