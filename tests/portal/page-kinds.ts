import { askedQuestion } from './asked-question.ts';
import { type Locale, type Owner, projectListSchema } from '@policy/api';

/** One kind of page that the portal has, with an example of it. */
export interface PageKind {
  name: string;
  /** Path without locale. */
  path: (origin: string) => string | Promise<string>;
  status?: 404;
}

export const pageKinds: PageKind[] = [
  { name: 'home', path: () => '' },
  { name: 'plan', path: () => '/plan' },
  { name: 'clause', path: () => '/plan/4.1.1' },
  { name: 'chapter', path: () => '/plan/4' },
  { name: 'whole plan’s projects', path: () => '/plan/projects' },
  { name: 'module', path: () => '/innovation' },
  { name: 'indicators', path: () => '/innovation/indicators' },
  { name: 'indicator', path: () => '/innovation/indicators/rd-intensity' },
  { name: 'projects', path: () => '/talent/projects' },
  { name: 'project', path: (origin) => firstProject(origin, 'shenzhen-hongkong') },
  { name: 'clauses', path: () => '/shenzhen-hongkong/clauses' },
  { name: 'search', path: () => `/search?q=${encodeURIComponent('河套')}` },
  { name: 'empty search', path: () => '/search' },
  { name: 'defects', path: () => '/defects' },
  { name: 'quoted clause', path: () => '/plan/2.3.p3?quote=0-5' },
  { name: 'whole text', path: () => '/plan/text' },
  { name: 'map of the plan', path: () => '/plan/map' },
  { name: 'contradictions', path: () => '/contradictions' },
  { name: 'explorer', path: () => '/projects?module=talent' },
  { name: 'all indicators', path: () => '/indicators' },
  { name: 'organisations', path: () => '/organisations' },
  { name: 'organisation', path: () => '/organisations/shenzhen-university' },
  { name: 'comparison', path: () => '/compare?a=rd-intensity&b=hightech-output' },
  { name: 'choice of a comparison', path: () => '/compare?a=rd-intensity' },
  { name: 'citation', path: () => '/cite/indicators/rd-intensity' },
  { name: 'measures', path: () => '/measures' },
  { name: 'facts', path: () => '/facts' },
  { name: 'results', path: () => '/results' },
  { name: 'filtered results', path: () => '/results?status=missed&goalOf=plan' },
  { name: 'timeline', path: () => '/timeline' },
  { name: 'filtered timeline', path: () => '/timeline?module=talent&kind=event' },
  { name: 'changes', path: () => '/changes?about=indicator%3Ard-intensity' },
  { name: 'unknown', path: () => '/unknown' },
  { name: 'methods', path: () => '/methods' },
  { name: 'project with a life', path: () => '/shenzhen-hongkong/projects/lok-ma-chau-loop' },
  { name: 'names', path: () => '/names' },
  { name: 'widgets', path: () => '/widgets' },
  { name: 'acts', path: () => '/acts' },
  { name: 'funds', path: () => '/funds?sort=amount' },
  { name: 'departments', path: () => '/departments' },
  { name: 'sources', path: () => '/sources?weak=yes' },
  { name: 'source', path: () => '/sources/implementation-programme-gazette-2009' },
  { name: 'developers', path: () => '/developers' },
  { name: 'reference', path: () => '/developers/reference' },
  { name: 'operation', path: () => '/developers/reference/getProjects' },
  { name: 'operation for departments', path: () => '/developers/reference/postProposals' },
  { name: 'schema', path: () => '/developers/schemas/Indicator' },
  { name: 'design', path: () => '/design' },
  { name: 'component', path: () => '/design/figure-with-table' },
  { name: 'series', path: () => '/series' },
  { name: 'questions', path: () => '/questions' },
  { name: 'question', path: askedQuestion },
  { name: 'consultations', path: () => '/consultations' },
  { name: 'form for a question', path: () => '/ask?about=clause%3A4.10.1' },
  { name: 'status', path: () => '/status' },
  { name: 'missing', path: () => '/no-such-page', status: 404 },
  { name: 'missing in a module', path: () => '/industry/no-such-page', status: 404 },
];

/** Language of the page, as its `lang` must say. */
export const languageTags: Record<Locale, string> = { 'zh-hans': 'zh-Hans-CN', 'zh-hant': 'zh-Hant-HK', en: 'en-GB' };

/** Path, without locale, of the first project that the API names for a module. */
export async function firstProject(origin: string, module: Owner): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/projects?module=${module}&limit=1`);
  const { items } = projectListSchema.parse(await answer.json());
  if (!items[0]) throw new Error(`The API names no project of ${module}.`);
  return `/${module}/projects/${items[0].id}`;
}
