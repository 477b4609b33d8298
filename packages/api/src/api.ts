import { OpenAPIHono } from '@hono/zod-openapi';
import { listChanges } from './changes.ts';
import { listActs } from './acts.ts';
import { concludeConsultation, extendConsultation, getConsultation, listConsultations, openConsultation } from './consultations.ts';
import { listContradictions } from './contradictions.ts';
import { listDefects } from './defects.ts';
import { listNamedDepartments } from './named-departments.ts';
import { listEvents } from './events.ts';
import { listFacts } from './facts.ts';
import { listFunds } from './funds.ts';
import { getHealth } from './health.ts';
import { listImplementation } from './implementation.ts';
import { getIndicator, listIndicators } from './indicators.ts';
import { listMeasures } from './measures.ts';
import { getOpinion, listOpinions, publishOpinion, reviseOpinion, withdrawOpinion } from './opinions.ts';
import { getOrganisation, listOrganisations } from './organisations.ts';
import { getClause, getPlan, listClauses } from './plan.ts';
import { listRevisions } from './revisions.ts';
import { checkImport, createImport, getImport, proposeImport, putChunk } from './imports.ts';
import { listProgrammes } from './programmes.ts';
import { getProject, listProjects } from './projects.ts';
import { listResults } from './results.ts';
import { getSource, listSources } from './sources.ts';
import { listSeries } from './series.ts';
import { listTimeline } from './timeline.ts';
import {
  changeProposal,
  createProposal,
  getProposal,
  listProposals,
  publishProposal,
  returnProposal,
  reviewProposal,
  undoProposal,
  withdrawProposal,
} from './proposals.ts';
import { answerQuestion, getQuestion, getQuestionFigures, listQuestions, restoreQuestion, withholdQuestion } from './questions.ts';
import { search, suggest } from './search.ts';
import { changeDepartment, createToken, getDepartment, getSelf, listTokens, revokeToken } from './tokens.ts';
import { createWebhook, deleteWebhook, listDeliveries, listWebhooks, retryDelivery } from './webhooks.ts';

/** Never called: it exists for its return type, from which the typed client is derived. */
export function describeApi() {
  return describeReading().route('/', describeWriting());
}

/** What anyone may read. */
function describeReading() {
  const answer = undefined as never;
  return new OpenAPIHono()
    .openapi(getHealth, answer)
    .openapi(getPlan, answer)
    .openapi(listClauses, answer)
    .openapi(getClause, answer)
    .openapi(listProgrammes, answer)
    .openapi(listIndicators, answer)
    .openapi(getIndicator, answer)
    .openapi(listResults, answer)
    .openapi(listProjects, answer)
    .openapi(getProject, answer)
    .openapi(listEvents, answer)
    .openapi(listMeasures, answer)
    .openapi(listOrganisations, answer)
    .openapi(getOrganisation, answer)
    .openapi(listFacts, answer)
    .openapi(listDefects, answer)
    .openapi(listContradictions, answer)
    .openapi(listImplementation, answer)
    .openapi(listNamedDepartments, answer)
    .openapi(listActs, answer)
    .openapi(listFunds, answer)
    .openapi(listTimeline, answer)
    .openapi(listSeries, answer)
    .openapi(listSources, answer)
    .openapi(getSource, answer)
    .openapi(listRevisions, answer)
    .openapi(listChanges, answer)
    .openapi(listQuestions, answer)
    .openapi(getQuestionFigures, answer)
    .openapi(getQuestion, answer)
    .openapi(listOpinions, answer)
    .openapi(getOpinion, answer)
    .openapi(listConsultations, answer)
    .openapi(getConsultation, answer)
    .openapi(search, answer)
    .openapi(suggest, answer);
}

/** What departments write. */
function describeWriting() {
  const answer = undefined as never;
  return new OpenAPIHono()
    .openapi(getSelf, answer)
    .openapi(listTokens, answer)
    .openapi(createToken, answer)
    .openapi(revokeToken, answer)
    .openapi(getDepartment, answer)
    .openapi(changeDepartment, answer)
    .openapi(listProposals, answer)
    .openapi(getProposal, answer)
    .openapi(createProposal, answer)
    .openapi(changeProposal, answer)
    .openapi(reviewProposal, answer)
    .openapi(returnProposal, answer)
    .openapi(withdrawProposal, answer)
    .openapi(publishProposal, answer)
    .openapi(undoProposal, answer)
    .openapi(createImport, answer)
    .openapi(getImport, answer)
    .openapi(putChunk, answer)
    .openapi(checkImport, answer)
    .openapi(proposeImport, answer)
    .openapi(listWebhooks, answer)
    .openapi(createWebhook, answer)
    .openapi(deleteWebhook, answer)
    .openapi(listDeliveries, answer)
    .openapi(retryDelivery, answer)
    .openapi(answerQuestion, answer)
    .openapi(withholdQuestion, answer)
    .openapi(restoreQuestion, answer)
    .openapi(publishOpinion, answer)
    .openapi(reviseOpinion, answer)
    .openapi(withdrawOpinion, answer)
    .openapi(openConsultation, answer)
    .openapi(extendConsultation, answer)
    .openapi(concludeConsultation, answer);
}

/** Type of the whole API, for `hc` of hono/client. Only a type: importing it brings no code along. */
export type Api = ReturnType<typeof describeApi>;
