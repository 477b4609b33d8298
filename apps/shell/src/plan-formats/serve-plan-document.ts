import type { Locale, Problem } from '@policy/api';
import { ApiError, listAll, type ApiClient } from '@policy/api-client';
import { languageTag } from '@policy/words';
import type { ShellBindings } from '../modules/modules.ts';
import { readClauses } from '../plan-text/read-clauses.ts';
import { isClauseId } from '../plan/clause-id.ts';
import { dataClient } from '../plan/data-client.ts';
import { clauseDocument } from './clause-document.ts';
import type { DocumentPath } from './document-path.ts';
import type { Block } from './document.ts';
import { mediaTypes } from './formats.ts';
import { planDocument } from './plan-document.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderPlainText } from './render-plain-text.ts';

/**
 * Answers for the plan or a clause in another format than HTML.
 *
 * @param address of the portal in the reader’s language: `https://portal.example/ztzl/en`
 * @returns the document; a problem document (RFC 9457) where there is no such clause or no data
 */
export async function servePlanDocument(env: ShellBindings, path: DocumentPath, locale: Locale, address: string): Promise<Response> {
  const { clause, format } = path;
  if (clause !== null && !isClauseId(clause)) return noSuchClause(clause);
  try {
    if (format === 'json') return await env.DATA.fetch(`http://policy-data/api/v1/plan${clause === null ? '' : `/clauses/${clause}`}`);
    const data = dataClient(env);
    const blocks = clause === null ? await wholePlan(data, locale, address) : await oneClause(data, clause, locale, address);
    const render = format === 'md' ? renderMarkdown : renderPlainText;
    return new Response(render(blocks), {
      headers: {
        'content-type': `${mediaTypes[format]}; charset=utf-8`,
        'content-language': languageTag(locale),
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        link: `<${clause === null ? `${address}/plan/text` : `${address}/plan/${clause}`}>; rel="canonical"`,
      },
    });
  } catch (error) {
    if (error instanceof ApiError && error.status === 404 && clause !== null) return noSuchClause(clause);
    console.error(JSON.stringify({ level: 'error', event: 'plan-document-fault', clause, format, message: String(error) }));
    return problem({ title: 'No data', status: 503, detail: 'The data service does not answer. Please try again in a minute.' });
  }
}

async function wholePlan(data: ApiClient, locale: Locale, address: string): Promise<Block[]> {
  const [plan, defects] = await Promise.all([data.plan(), listAll(data.defects, {})]);
  return planDocument(plan, await readClauses(data, plan), defects, locale, `${address}/plan/text`);
}

async function oneClause(data: ApiClient, id: string, locale: Locale, address: string): Promise<Block[]> {
  const [plan, clause, defects] = await Promise.all([data.plan(), data.clause(id), listAll(data.defects, { clause: id })]);
  const own = defects.filter((defect) => defect.clause === id);
  return clauseDocument(plan, clause, own, locale, `${address}/plan/${id}`);
}

function noSuchClause(id: string): Response {
  return problem({ title: 'Not found', status: 404, detail: `The plan has no clause “${id}”. Its clauses are listed in /plan.json.` });
}

function problem(fields: Omit<Problem, 'type'>): Response {
  const body: Problem = { type: 'about:blank', ...fields };
  return new Response(JSON.stringify(body), {
    status: fields.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  });
}
