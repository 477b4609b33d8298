import { consultationDepartmentRoutes } from './consultations/department-routes.ts';
import { departmentRoutes } from './departments/routes.ts';
import { opinionDepartmentRoutes } from './opinions/department-routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { questionDepartmentRoutes } from './questions/department-routes.ts';
import { tokenRoutes } from './tokens/routes.ts';
import { importRoutes } from './uploads/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

/** What departments use to publish. Nothing of it is for all: every answer depends on who asks, and none is ever cached. */
export const privateRoutes = [
  tokenRoutes,
  departmentRoutes,
  proposalRoutes,
  importRoutes,
  webhookRoutes,
  questionDepartmentRoutes,
  opinionDepartmentRoutes,
  consultationDepartmentRoutes,
];

/** Each method and path of them as the router writes it: `GET /proposals/:id`. The same path may be read by all with another method. */
export const privateOperations = privateRoutes.flatMap(({ openAPIRegistry }) =>
  openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route'
      ? [{ method: definition.route.method.toUpperCase(), path: definition.route.path.replaceAll(/\{(\w+)\}/gu, ':$1') }]
      : [],
  ),
);
