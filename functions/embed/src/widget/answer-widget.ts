import { ApiError, createApiClient } from '@policy/api-client';
import { dataOfRevision } from '@policy/module-kit/server';
import type { EmbedBindings } from '../embed-bindings.ts';
import { formAnswer } from '../forms/form-answer.ts';
import { readEmbedRequest, type EmbedRequest, type FaultManner, type RequestFault } from '../request/embed-request.ts';
import { askWidget, type MadeWidget } from './ask-widget.ts';
import { readDataState } from './data-state.ts';
import { faultWidget } from './fault-widget.ts';
import { findOwner } from './find-owner.ts';

/**
 * Answers with a widget in the form that its address names, or with a small widget of the same form that says what is wrong.
 *
 * @param path behind `/embed/v1/`
 * @param base origin and path of the portal
 */
export async function answerWidget(request: Request, env: EmbedBindings, path: string, base: string): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const read = readEmbedRequest(path, query);
  if ('fault' in read) return faultAnswer(request, read.fault, read.manner, base);
  const manner = { locale: read.locale, ending: read.address.ending, theme: read.settings.theme, width: read.settings.width };
  try {
    const made = await makeWidget(env, read, base);
    if ('fault' in made) return await faultAnswer(request, { status: 404, what: made.fault }, manner, base);
    const { widget, revision } = made;
    return await formAnswer(request, read, widget, base, { mark: `r${revision}`, cache: cacheOf(read) });
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'embed-fault', path, message: String(error) }));
    return faultAnswer(request, { status: 503, what: 'data' }, manner, base);
  }
}

/** A widget and the revision it shows, or what there is not. */
type Made = { widget: MadeWidget; revision: number } | { fault: 'record' | 'revision' };

/** Makes the widget of a request from the data of its revision. */
export async function makeWidget(env: EmbedBindings, request: EmbedRequest, base: string): Promise<Made> {
  const ask = env.DATA.fetch.bind(env.DATA);
  const { revision } = request.address;
  const state = await readDataState(createApiClient({ fetch: ask }), revision);
  if (!state) return { fault: 'revision' };
  const data = createApiClient({ fetch: dataOfRevision(ask, revision) });
  const settings = { ...request.settings, revision: state.revision, dated: state.dated };
  const form = ['.svg', '.png', '.og.png'].includes(request.address.ending) ? 'picture' : 'fragment';
  try {
    const owned = await findOwner(request, data);
    const widget = await askWidget(env, owned, { form, settings, locale: request.locale }, data, base);
    return widget ? { widget, revision: state.revision } : { fault: 'record' };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return { fault: 'record' };
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
