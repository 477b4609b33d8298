import { getOrganisation, listOrganisations } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { findOrganisation, findOrganisations } from './find-organisations.ts';
import { toOrganisation, toOrganisationDetail } from './to-organisation.ts';

export const organisationRoutes = createRouter()
  .openapi(listOrganisations, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findOrganisations(connect(context.env.DB), query);
    return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toOrganisation), 200);
  })
  .openapi(getOrganisation, async (context) => {
    const { id } = context.req.valid('param');
    const row = await findOrganisation(connect(context.env.DB), id);
    if (row === undefined) throw noSuchRecord('organisation', id);
    return context.json(toOrganisationDetail(row), 200);
  });
