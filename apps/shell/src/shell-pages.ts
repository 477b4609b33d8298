import type { Page } from '@policy/module-kit';
import { standardPages } from '@policy/pages';
import { changePageQuery } from './changes/load.ts';
import { compareQuery } from './compare/load.ts';
import { explorerQuery } from './explorer/explorer-state.ts';
import { measureQuery } from './measures/measure-filter.ts';
import { widgetQuery } from './widgets/widget-choice.ts';
import { organisationQuery } from './organisations/organisation-filter.ts';
import { questionQuery } from './questions/question-filter.ts';
import { resultQuery } from './results/result-filter.ts';
import { timelineQuery } from './timeline/timeline-filter.ts';

/** Pages of the whole plan that every module has in the same form; the shell's own are read without script. */
const planPages = standardPages
  .filter((page) => ['indicators', 'indicator', 'projects', 'project'].includes(page.id))
  .map((page): Page => ({ ...page, path: `/plan${page.path}`, interactive: false }));

/** The pages that belong to no module, paths without base and locale. More exact paths come first. */
export const shellPages: Page[] = [
  { id: 'home', path: '/', component: () => import('./home/HomePage.vue'), load: () => import('./home/load.ts') },
  { id: 'plan', path: '/plan', component: () => import('./plan/PlanPage.vue'), load: () => import('./plan/load.ts') },
  ...planPages,
  { id: 'plan-text', path: '/plan/text', component: () => import('./plan-text/TextPage.vue'), load: () => import('./plan-text/load.ts') },
  { id: 'plan-map', path: '/plan/map', component: () => import('./plan-map/MapPage.vue'), load: () => import('./plan-map/load.ts') },
  {
    id: 'clause',
    path: '/plan/:clause',
    query: ['quote'],
    component: () => import('./clause/ClausePage.vue'),
    load: () => import('./clause/load.ts'),
  },
  {
    id: 'search',
    path: '/search',
    query: ['q', 'kind', 'module', 'programme', 'cursor'],
    component: () => import('./search/SearchPage.vue'),
    load: () => import('./search/load.ts'),
  },
  {
    id: 'results',
    path: '/results',
    query: [...resultQuery],
    component: () => import('./results/ResultsPage.vue'),
    load: () => import('./results/load.ts'),
  },
  {
    id: 'timeline',
    path: '/timeline',
    query: [...timelineQuery],
    component: () => import('./timeline/TimelinePage.vue'),
    load: () => import('./timeline/load.ts'),
  },
  {
    id: 'changes',
    path: '/changes',
    query: changePageQuery,
    component: () => import('./changes/ChangesPage.vue'),
    load: () => import('./changes/load.ts'),
  },
  { id: 'unknown', path: '/unknown', component: () => import('./unknown/UnknownPage.vue'), load: () => import('./unknown/load.ts') },
  {
    id: 'explorer',
    path: '/projects',
    query: explorerQuery,
    component: () => import('./explorer/ExplorerPage.vue'),
    load: () => import('./explorer/load.ts'),
  },
  {
    id: 'indicators-overview',
    path: '/indicators',
    component: () => import('./indicators-overview/IndicatorsOverviewPage.vue'),
    load: () => import('./indicators-overview/load.ts'),
  },
  {
    id: 'compare',
    path: '/compare',
    query: compareQuery,
    component: () => import('./compare/ComparePage.vue'),
    load: () => import('./compare/load.ts'),
  },
  {
    id: 'cite',
    path: '/cite/:kind/:id',
    query: ['revision'],
    component: () => import('./cite/CitePage.vue'),
    load: () => import('./cite/load.ts'),
  },
  {
    id: 'measures',
    path: '/measures',
    query: measureQuery,
    component: () => import('./measures/MeasuresPage.vue'),
    load: () => import('./measures/load.ts'),
  },
  { id: 'methods', path: '/methods', component: () => import('./methods/MethodsPage.vue'), load: () => import('./methods/load.ts') },
  { id: 'facts', path: '/facts', component: () => import('./facts/FactsPage.vue'), load: () => import('./facts/load.ts') },
  {
    id: 'organisations',
    path: '/organisations',
    query: organisationQuery,
    component: () => import('./organisations/OrganisationsPage.vue'),
    load: () => import('./organisations/load.ts'),
  },
  {
    id: 'organisation',
    path: '/organisations/:id',
    component: () => import('./organisations/organisation/OrganisationPage.vue'),
    load: () => import('./organisations/organisation/load.ts'),
  },
  {
    id: 'acts',
    path: '/acts',
    query: ['kind', 'sort'],
    component: () => import('./acts/ActsPage.vue'),
    load: () => import('./acts/load.ts'),
  },
  {
    id: 'funds',
    path: '/funds',
    query: ['kind', 'sort'],
    component: () => import('./funds/FundsPage.vue'),
    load: () => import('./funds/load.ts'),
  },
  {
    id: 'departments',
    path: '/departments',
    component: () => import('./departments/DepartmentsPage.vue'),
    load: () => import('./departments/load.ts'),
  },
  {
    id: 'sources',
    path: '/sources',
    query: ['level', 'weak', 'sort'],
    component: () => import('./sources/SourcesPage.vue'),
    load: () => import('./sources/load.ts'),
  },
  {
    id: 'source',
    path: '/sources/:id',
    component: () => import('./sources/source/SourcePage.vue'),
    load: () => import('./sources/source/load.ts'),
  },
  { id: 'series', path: '/series', component: () => import('./series/SeriesPage.vue'), load: () => import('./series/load.ts') },
  { id: 'names', path: '/names', component: () => import('./names/NamesPage.vue'), load: () => import('./names/load.ts') },
  {
    id: 'contradictions',
    path: '/contradictions',
    component: () => import('./contradictions/ContradictionsPage.vue'),
    load: () => import('./contradictions/load.ts'),
  },
  {
    id: 'widgets',
    path: '/widgets',
    query: widgetQuery,
    component: () => import('./widgets/WidgetsPage.vue'),
    load: () => import('./widgets/load.ts'),
  },
  {
    id: 'developers',
    path: '/developers',
    component: () => import('./developers/DevelopersPage.vue'),
    load: () => import('./developers/load.ts'),
  },
  {
    id: 'reference',
    path: '/developers/reference',
    component: () => import('./developers/reference/ReferencePage.vue'),
    load: () => import('./developers/reference/load.ts'),
  },
  {
    id: 'operation',
    path: '/developers/reference/:operation',
    component: () => import('./developers/reference/operation/OperationPage.vue'),
    load: () => import('./developers/reference/operation/load.ts'),
  },
  {
    id: 'schema',
    path: '/developers/schemas/:schema',
    component: () => import('./developers/reference/schema/SchemaPage.vue'),
    load: () => import('./developers/reference/schema/load.ts'),
  },
  {
    id: 'questions',
    path: '/questions',
    query: questionQuery,
    component: () => import('./questions/QuestionsPage.vue'),
    load: () => import('./questions/load.ts'),
  },
  {
    id: 'question',
    path: '/questions/:id',
    component: () => import('./questions/question/QuestionPage.vue'),
    load: () => import('./questions/question/load.ts'),
  },
  {
    id: 'consultations',
    path: '/consultations',
    component: () => import('./consultations/ConsultationsPage.vue'),
    load: () => import('./consultations/load.ts'),
  },
  {
    id: 'consultation',
    path: '/consultations/:id',
    component: () => import('./consultations/consultation/ConsultationPage.vue'),
    load: () => import('./consultations/consultation/load.ts'),
  },
  { id: 'ask', path: '/ask', query: ['about'], component: () => import('./ask/AskPage.vue'), load: () => import('./ask/load.ts') },
  { id: 'design', path: '/design', component: () => import('./design/DesignPage.vue'), load: () => import('./design/load.ts') },
  {
    id: 'design-component',
    path: '/design/:component',
    component: () => import('./design/component/ComponentPage.vue'),
    load: () => import('./design/component/load.ts'),
    onPress: { sample: () => import('./design/component/sample-press.ts') },
  },
  { id: 'defects', path: '/defects', component: () => import('./defects/DefectsPage.vue'), load: () => import('./defects/load.ts') },
];

/** Pages that show samples instead of facts: nobody should find them by searching. */
export const samplePages = ['design', 'design-component'];
