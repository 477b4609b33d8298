import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { contradictionRoutes } from './contradictions/routes.ts';
import { defectRoutes } from './defects/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { notFilled, problemResponse } from './http/problem.ts';
import { createRouter } from './http/router.ts';
import { indicatorRoutes } from './indicators/routes.ts';
import { measureRoutes } from './measures/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { planRoutes } from './plan/routes.ts';
import { programmeRoutes } from './programmes/routes.ts';
import { projectRoutes } from './projects/routes.ts';
import { resultRoutes } from './results/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { sourceRoutes } from './sources/routes.ts';

export const basePath = '/api/v1';

/** The data API with all its routes, mounted at `/api/v1`. */
export function createApp() {
  const app = createRouter();
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }));

  const resources = [
    healthRoutes,
    planRoutes,
    programmeRoutes,
    indicatorRoutes,
    resultRoutes,
    projectRoutes,
    eventRoutes,
    measureRoutes,
    organisationRoutes,
    factRoutes,
    defectRoutes,
    contradictionRoutes,
    sourceRoutes,
    searchRoutes,
  ];
  for (const routes of resources) app.route(basePath, routes);

  app.notFound((context) => {
    const { method, path } = context.req;
    if (method !== 'GET' && hasRoute(path)) {
      const detail = `${path} can only be read: use GET.`;
      return problemResponse({ title: 'Method not allowed', status: 405, detail }, { allow: 'GET, HEAD, OPTIONS' });
    }
    return problemResponse({ title: 'Not found', status: 404, detail: `There is nothing at ${path}.` });
  });

  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (isWithoutTables(error)) return notFilled().getResponse();
    console.error(error);
    return problemResponse({ title: 'Internal error', status: 500, detail: 'Something went wrong on our side. Try again later.' });
  });

  function hasRoute(path: string): boolean {
    return app.router.match('GET', path)[0].some(([[, route]]) => route.method === 'GET');
  }

  return app;
}

/** Before the first import there are no tables; D1 tells it only in its message. */
function isWithoutTables(error: Error): boolean {
  const messages = [error.message, error.cause instanceof Error ? error.cause.message : ''];
  return messages.some((message) => message.includes('no such table'));
}
