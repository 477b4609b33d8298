import { getProject, listProjects } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { countProjectFacets } from './count-project-facets.ts';
import { findProject, findProjects } from './find-projects.ts';
import { toProject, toProjectDetail } from './to-project.ts';

export const projectRoutes = createRouter()
  .openapi(listProjects, async (context) => {
    const query = context.req.valid('query');
    const database = connect(context.env.DB);
    const [{ rows, total }, facets] = await Promise.all([
      findProjects(database, query),
      query.facets === 'true' ? countProjectFacets(database, query) : undefined,
    ]);
    const list = toList(rows, total, { limit: query.limit, url: context.req.url }, toProject);
    return context.json(facets === undefined ? list : { ...list, facets }, 200);
  })
  .openapi(getProject, async (context) => {
    const { id } = context.req.valid('param');
    const row = await findProject(connect(context.env.DB), id);
    if (row === undefined) throw noSuchRecord('project', id);
    return context.json(toProjectDetail(row), 200);
  });
