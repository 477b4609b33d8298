import { changeRoutes } from './changes/routes.ts';
import { actRoutes } from './acts/routes.ts';
import { consultationRoutes } from './consultations/routes.ts';
import { contradictionRoutes } from './contradictions/routes.ts';
import { defectRoutes } from './defects/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { fundRoutes } from './funds/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { answerError } from './http/answer-error.ts';
import { createRouter } from './http/router.ts';
import { implementationRoutes } from './implementation/routes.ts';
import { indicatorRoutes } from './indicators/routes.ts';
import { measureRoutes } from './measures/routes.ts';
import { namedDepartmentRoutes } from './named-departments/routes.ts';
import { opinionRoutes } from './opinions/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { planRoutes } from './plan/routes.ts';
import { programmeRoutes } from './programmes/routes.ts';
import { projectRoutes } from './projects/routes.ts';
import { questionRoutes } from './questions/routes.ts';
import { revisionRoutes } from './revisions/routes.ts';
import { resultRoutes } from './results/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { seriesRoutes } from './series/routes.ts';
import { sourceRoutes } from './sources/routes.ts';
import { timelineRoutes } from './timeline/routes.ts';

/**
 * Everything that can be read. A resource that stands here has formats, revisions, fields, order, filters, caching
 * and its place in the OpenAPI document without more code; its list also stands in the archive of each revision, unless it belongs to none.
 */
export const resources = [
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
  implementationRoutes,
  namedDepartmentRoutes,
  actRoutes,
  fundRoutes,
  timelineRoutes,
  seriesRoutes,
  sourceRoutes,
  searchRoutes,
  revisionRoutes,
  changeRoutes,
  questionRoutes,
  opinionRoutes,
  consultationRoutes,
];

/** The routes alone, answering from the tables as they are now: what formats and archive are made from. */
export const liveRoutes = createRouter();
liveRoutes.onError(answerError);
for (const routes of resources) liveRoutes.route('/', routes);
