import type {
  Act,
  ActQuery,
  Api,
  Change,
  ChangeQuery,
  Clause,
  ClauseQuery,
  Consultation,
  ConsultationDetail,
  ConsultationQuery,
  Contradiction,
  ContradictionQuery,
  Defect,
  DefectQuery,
  NamedDepartment,
  NamedDepartmentQuery,
  Event,
  EventQuery,
  Fact,
  FactQuery,
  Fund,
  FundQuery,
  Health,
  Implementation,
  ImplementationQuery,
  Indicator,
  IndicatorQuery,
  List,
  Measure,
  MeasureQuery,
  Opinion,
  OpinionQuery,
  Organisation,
  OrganisationDetail,
  OrganisationQuery,
  Plan,
  Programme,
  ProgrammeQuery,
  ProjectDetail,
  ProjectList,
  ProjectQuery,
  Question,
  QuestionDetail,
  QuestionFigures,
  QuestionQuery,
  ResultList,
  ResultQuery,
  Revision,
  RevisionQuery,
  SearchQuery,
  SearchResult,
  Series,
  SeriesQuery,
  SourceDetail,
  SourceQuery,
  SourceRecord,
  SuggestionList,
  SuggestQuery,
  TimelineEntry,
  TimelineQuery,
} from '@policy/api';
import type { ClientResponse } from 'hono/client';
import { hc } from 'hono/client';
import { ApiError, readApiError } from './api-error.ts';

/** The part of `fetch` the client needs; a service binding's `fetch` has it too. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Of which revision a record is to be; the newest if left out. */
export interface AtRevision {
  revision?: string;
}

/** Every method resolves to the answer's data and rejects with `ApiError` for any other answer than success. */
export interface ApiClient {
  health(): Promise<Health>;
  plan(at?: AtRevision): Promise<Plan>;
  clause(id: string, at?: AtRevision): Promise<Clause>;
  clauses(query?: ClauseQuery): Promise<List<Clause>>;
  programmes(query?: ProgrammeQuery): Promise<List<Programme>>;
  indicators(query?: IndicatorQuery): Promise<List<Indicator>>;
  indicator(id: string, at?: AtRevision): Promise<Indicator>;
  results(query?: ResultQuery): Promise<ResultList>;
  projects(query?: ProjectQuery): Promise<ProjectList>;
  project(id: string, at?: AtRevision): Promise<ProjectDetail>;
  events(query?: EventQuery): Promise<List<Event>>;
  measures(query?: MeasureQuery): Promise<List<Measure>>;
  organisations(query?: OrganisationQuery): Promise<List<Organisation>>;
  organisation(id: string, at?: AtRevision): Promise<OrganisationDetail>;
  facts(query?: FactQuery): Promise<List<Fact>>;
  defects(query?: DefectQuery): Promise<List<Defect>>;
  contradictions(query?: ContradictionQuery): Promise<List<Contradiction>>;
  implementation(query?: ImplementationQuery): Promise<List<Implementation>>;
  namedDepartments(query?: NamedDepartmentQuery): Promise<List<NamedDepartment>>;
  acts(query?: ActQuery): Promise<List<Act>>;
  funds(query?: FundQuery): Promise<List<Fund>>;
  series(query?: SeriesQuery): Promise<List<Series>>;
  timeline(query?: TimelineQuery): Promise<List<TimelineEntry>>;
  sources(query?: SourceQuery): Promise<List<SourceRecord>>;
  source(id: string, at?: AtRevision): Promise<SourceDetail>;
  revisions(query?: RevisionQuery): Promise<List<Revision>>;
  /** The log of what was published, newest first; `since` a revision or a time. */
  changes(query?: ChangeQuery): Promise<List<Change>>;
  /** What visitors asked and departments answered, newest first: of now, in no revision. */
  questions(query?: QuestionQuery): Promise<List<Question>>;
  question(id: string): Promise<QuestionDetail>;
  questionFigures(): Promise<{ items: QuestionFigures[] }>;
  opinions(query?: OpinionQuery): Promise<List<Opinion>>;
  consultations(query?: ConsultationQuery): Promise<List<Consultation>>;
  consultation(id: string): Promise<ConsultationDetail>;
  /** Everything at a revision in one ZIP file; at the newest if left out. */
  archive(revision?: number): Promise<ArrayBuffer>;
  search(query: SearchQuery): Promise<SearchResult>;
  suggest(query: SuggestQuery): Promise<SuggestionList>;
}

/**
 * Creates the typed client of the data API.
 *
 * @param fetch how to send a request: the global `fetch`, or `env.DATA.fetch.bind(env.DATA)` of a service binding
 * @param baseUrl where the API is; a service binding ignores the host, so the default serves it
 */
export function createApiClient({ fetch, baseUrl = 'http://policy-data/api/v1' }: { fetch: Fetch; baseUrl?: string }): ApiClient {
  // `hc` always passes the address as a string; its type is that of the global `fetch`.
  const api = hc<Api>(baseUrl, { fetch: (input: unknown, init?: RequestInit) => fetch(input as string, init) });
  return {
    health: () => readHealth(api.health.$get({ query: {} })),
    // Hono's type of the parsed JSON loses the tree, which contains itself.
    plan: async (at = {}) => (await read(api.plan.$get({ query: at }))) as unknown as Plan,
    clause: async (id, at = {}) => read(api.plan.clauses[':id'].$get({ param: { id: segment(id) }, query: at })),
    clauses: (query = {}) => read(api.plan.clauses.$get({ query })),
    programmes: (query = {}) => read(api.programmes.$get({ query })),
    indicators: (query = {}) => read(api.indicators.$get({ query })),
    indicator: async (id, at = {}) => read(api.indicators[':id'].$get({ param: { id: segment(id) }, query: at })),
    results: (query = {}) => read(api.results.$get({ query })),
    projects: (query = {}) => read(api.projects.$get({ query })),
    project: async (id, at = {}) => read(api.projects[':id'].$get({ param: { id: segment(id) }, query: at })),
    events: (query = {}) => read(api.events.$get({ query })),
    measures: (query = {}) => read(api.measures.$get({ query })),
    organisations: (query = {}) => read(api.organisations.$get({ query })),
    organisation: async (id, at = {}) => read(api.organisations[':id'].$get({ param: { id: segment(id) }, query: at })),
    facts: (query = {}) => read(api.facts.$get({ query })),
    defects: (query = {}) => read(api.defects.$get({ query })),
    contradictions: (query = {}) => read(api.contradictions.$get({ query })),
    implementation: (query = {}) => read(api.implementation.$get({ query })),
    namedDepartments: (query = {}) => read(api['named-departments'].$get({ query })),
    acts: (query = {}) => read(api.acts.$get({ query })),
    funds: (query = {}) => read(api.funds.$get({ query })),
    series: (query = {}) => read(api.series.$get({ query })),
    timeline: (query = {}) => read(api.timeline.$get({ query })),
    sources: (query = {}) => read(api.sources.$get({ query })),
    source: async (id, at = {}) => read(api.sources[':id'].$get({ param: { id: segment(id) }, query: at })),
    revisions: (query = {}) => read(api.revisions.$get({ query })),
    changes: (query = {}) => read(api.changes.$get({ query })),
    questions: (query = {}) => read(api.questions.$get({ query })),
    question: async (id) => read(api.questions[':id'].$get({ param: { id: segment(id) }, query: {} })),
    opinions: (query = {}) => read(api.opinions.$get({ query })),
    consultations: (query = {}) => read(api.consultations.$get({ query })),
    consultation: async (id) => read(api.consultations[':id'].$get({ param: { id: segment(id) }, query: {} })),
    questionFigures: () => read(api.questions.figures.$get({ query: {} })),
    archive: (revision) => readFile(fetch(`${baseUrl}/export/${revision === undefined ? 'latest' : `r${revision}`}.zip`)),
    search: (query) => read(api.search.$get({ query })),
    suggest: (query) => read(api.search.suggest.$get({ query })),
  };
}

/** The body of a route's answer with status 200. */
type Success<Answer> = Answer extends ClientResponse<infer Body, 200, 'json'> ? Body : never;

async function read<Answer extends ClientResponse<unknown>>(pending: Promise<Answer>): Promise<Success<Answer>> {
  const response = await pending;
  if (!response.ok) throw await readApiError(response);
  return (await response.json()) as Success<Answer>;
}

async function readFile(pending: Promise<Response>): Promise<ArrayBuffer> {
  const response = await pending;
  if (!response.ok) throw await readApiError(response);
  return response.arrayBuffer();
}

/** An empty database answers 503 and still says so in the shape of `Health`. */
async function readHealth(pending: Promise<ClientResponse<unknown>>): Promise<Health> {
  const response = await pending;
  const isHealth = response.ok || response.status === 503;
  if (!isHealth) throw await readApiError(response);
  return (await response.json()) as Health;
}

/**
 * One segment of a path. `hc` inserts parameters as they are, so `a/b` would reach another route;
 * `..` and an empty id would even when encoded, and no record has such an id.
 */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') {
    throw new ApiError({ type: 'about:blank', title: 'Not found', status: 404, detail: `There is no record with the id “${id}”.` });
  }
  return encodeURIComponent(id);
}
