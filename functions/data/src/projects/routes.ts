import { getProject, listProjects } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { findProject, findProjects } from './find-projects.ts';
import { toProject } from './to-project.ts';

export const projectRoutes = createRouter()
  .openapi(listProjects, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findProjects(connect(context.env.DB), query);
    return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toProject), 200);
  })
  .openapi(getProject, async (context) => {
    const { id } = context.req.valid('param');
    const row = await findProject(connect(context.env.DB), id);
    if (row === undefined) throw noSuchRecord('project', id);
    return context.json(toProject(row), 200);
  });
