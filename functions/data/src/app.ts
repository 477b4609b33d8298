import { answerError } from './http/answer-error.ts';
import { authenticate, requireIdentity } from './tokens/authenticate.ts';
import { caching } from './http/caching.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { idempotency } from './http/idempotency.ts';
import { limitBodies, limitClients, limitTokens } from './http/limits.ts';
import { addressPages } from './http/address-pages.ts';
import { addressProblems } from './http/address-problems.ts';
import { problemResponse } from './http/problem.ts';
import { requestLog } from './http/request-log.ts';
import { createRouter } from './http/router.ts';
import { openApiDocument } from './openapi/document.ts';
import { readExamples } from './openapi/read-examples.ts';
import { exportRoutes } from './export/routes.ts';
import { linkPages } from './reading/link-pages.ts';
import { locate } from './reading/locate.ts';
import { privateOperations, privateRoutes } from './private-routes.ts';
import { negotiate } from './reading/negotiate.ts';
import { reading } from './reading/reading.ts';
import { resources } from './resources.ts';

export const basePath = '/api/v1';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The data API with all its routes, mounted at `/api/v1`. */
export function createApp() {
  const app = createRouter();
  app.use(requestLog, crossOrigin(allowedMethods), addressProblems, limitClients, authenticate);
  // Before anything of the request is looked at: who asks is the first question.
  for (const { method, path } of privateOperations) app.on(method, `${basePath}${path}`, requireIdentity);
  app.use(limitTokens, limitBodies, idempotency);
  for (const routes of privateRoutes) app.route(basePath, routes);
  app.use(addressPages, locate(basePath), caching, linkPages, reading);
  for (const routes of [...resources, exportRoutes]) app.route(basePath, routes);

  app.get(`${basePath}/openapi.json`, async (context) => {
    const described = createRouter();
    for (const routes of [...resources, exportRoutes, ...privateRoutes]) described.route('/', routes);
    const document = openApiDocument((config) => described.getOpenAPI31Document(config as never), await readExamples(context.env));
    return context.json(document, 200, { 'content-type': 'application/vnd.oai.openapi+json;version=3.1' });
  });

  app.notFound((context) => {
    const { method, path } = context.req;
    const allowed = allowedMethods(path);
    if (allowed.length > 0 && !allowed.includes(method)) {
      const detail = `${path} does not take ${method}: use ${allowed.join(', ')}.`;
      return problemResponse('method-not-allowed', { detail }, { allow: allowed.join(', ') });
    }
    return problemResponse('not-found', { detail: `There is nothing at ${path}.` });
  });
  app.onError(answerError);

  function allowedMethods(path: string): string[] {
    const isOwn = (method: string) => app.router.match(method, path)[0].some(([[, route]]) => route.method === method);
    const isForm = path.startsWith(basePath) && negotiate(path.slice(basePath.length), null) !== undefined;
    const own = methods.filter((method) => isOwn(method) || (method === 'GET' && isForm));
    if (own.length === 0) return [];
    return own.includes('GET') ? ['GET', 'HEAD', ...own.slice(1), 'OPTIONS'] : [...own, 'OPTIONS'];
  }

  return app;
}
