import { departmentRoutes } from './departments/routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { tokenRoutes } from './tokens/routes.ts';
import { importRoutes } from './uploads/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

/** What departments use to publish. Nothing of it is for all: every answer depends on who asks, and none is ever cached. */
export const privateRoutes = [tokenRoutes, departmentRoutes, proposalRoutes, importRoutes, webhookRoutes];

/** Their paths as the router writes them: `/proposals/:id`. */
export const privatePaths = [
  ...new Set(
    privateRoutes.flatMap(({ openAPIRegistry }) =>
      openAPIRegistry.definitions.flatMap((definition) =>
        definition.type === 'route' ? [definition.route.path.replaceAll(/\{(\w+)\}/gu, ':$1')] : [],
      ),
    ),
  ),
];
