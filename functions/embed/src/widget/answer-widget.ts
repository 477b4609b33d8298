import { ApiError, createApiClient, readDataState, type DataState } from '@policy/api-client';
import { dataOfRevision } from '@policy/module-kit/server';
import type { EmbedBindings } from '../embed-bindings.ts';
import { formAnswer } from '../forms/form-answer.ts';
import { readEmbedRequest, type EmbedRequest, type FaultManner, type RequestFault } from '../request/embed-request.ts';
import { askWidget, type MadeWidget } from './ask-widget.ts';
import { faultWidget } from './fault-widget.ts';
import { findOwner } from './find-owner.ts';
import { keepAnswer } from './keep-answer.ts';

/**
 * Answers with a widget in the form that its address names, or with a small widget of the same form that says what is wrong.
 *
 * @param path behind `/embed/v1/`
 * @param base origin and path of the portal
 * @param waitUntil for work that may go on after the answer
 */
export async function answerWidget(
  request: Request,
  env: EmbedBindings,
  path: string,
  base: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const read = readEmbedRequest(path, query);
  if ('fault' in read) return faultAnswer(request, read.fault, read.manner, base);
  const manner = { locale: read.locale, ending: read.address.ending, theme: read.settings.theme, width: read.settings.width };
  try {
    const state = await stateOf(env, read);
    if (!state) return await faultAnswer(request, { status: 404, what: 'revision' }, manner, base);
    const make = async () => {
      const widget = await makeWidget(env, read, state, base);
      if (!widget) return faultAnswer(request, { status: 404, what: 'record' }, manner, base);
      return formAnswer(request, read, widget, base, { mark: `r${state.revision}`, cache: cacheOf(read) });
    };
    return await keepAnswer(request, state.revision, make, waitUntil);
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'embed-fault', path, message: String(error) }));
    return faultAnswer(request, { status: 503, what: 'data' }, manner, base);
  }
}

/**
 * The state of the data that a request asks for.
 *
 * @returns null if there is no such revision
 */
export function stateOf(env: EmbedBindings, { address }: EmbedRequest): Promise<DataState | null> {
  return readDataState(createApiClient({ fetch: env.DATA.fetch.bind(env.DATA) }), address.revision);
}

/**
 * Makes the widget of a request from the data of its revision.
 *
 * @returns null if there is no such record
 */
export async function makeWidget(env: EmbedBindings, request: EmbedRequest, state: DataState, base: string): Promise<MadeWidget | null> {
  const data = createApiClient({ fetch: dataOfRevision(env.DATA.fetch.bind(env.DATA), request.address.revision) });
  const settings = { ...request.settings, revision: state.revision, dated: state.time?.slice(0, 10) ?? null };
  const form = ['.svg', '.png', '.og.png'].includes(request.address.ending) ? 'picture' : 'fragment';
  try {
    const owned = await findOwner(request, data);
    return await askWidget(env, owned, { form, settings, locale: request.locale }, data, base);
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}

/** A frozen widget never changes; a live one follows the data within a minute, and stays up while the portal is down. */
function cacheOf({ settings }: EmbedRequest): string {
  if (settings.frozen) return 'public, max-age=31536000, immutable';
  return 'public, max-age=60, stale-while-revalidate=3600, stale-if-error=86400';
}

async function faultAnswer(
  request: Request,
  fault: { status: RequestFault['status'] | 503; what: RequestFault['what'] | 'record' | 'revision' | 'data' },
  manner: FaultManner,
  base: string,
): Promise<Response> {
  const { widget, settings } = await faultWidget(fault, manner, base);
  const address = { kind: 'map' as const, id: null, revision: null, ending: manner.ending };
  const cache = fault.status === 503 ? 'no-store' : 'public, max-age=60';
  const asked = { address, locale: manner.locale, settings, query: new URLSearchParams() };
  return formAnswer(request, asked, widget, base, { mark: 'fault', cache, status: fault.status });
}
