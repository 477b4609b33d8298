import { isLocale } from '@policy/words';
import type { Context } from 'hono';
import { readDisplay } from '../display/display-settings.ts';
import { faultPage, notFoundPage } from '../faults/fault-page.ts';
import { readFrameData } from '../frame/frame-data.ts';
import { framePage } from '../frame/frame-page.ts';
import type { PageAnswer, PageRequest } from '../frame/page-answer.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { beginVisit } from '../registry/visit.ts';
import { shellPage } from '../shell-page.ts';
import { longestForm, takeQuestion } from './take-question.ts';

/**
 * Takes the form in which visitors ask, as plain forms are taken: on to the page of the question, or the same form again with what was
 * typed and what to mend.
 */
export async function answerForm(c: Context<{ Bindings: ShellBindings }>): Promise<Response> {
  const { env } = c;
  const base = env.BASE_PATH;
  const { origin } = new URL(c.req.url);
  const locale = c.req.param('locale') ?? '';
  if (!isLocale(locale)) return c.notFound();
  const body = await readBody(c.req.raw);
  if (body === null) return c.text('This form is too large.', 413);

  const address = c.req.header('cf-connecting-ip') ?? '';
  const fields = new URLSearchParams(body);
  const taken = await takeQuestion(env, { fields, locale, origin: origin + base, address });
  if ('id' in taken) return c.redirect(`${base}/${locale}/questions/${taken.id}#asked`, 303);

  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const { servings } = await beginVisit(env, c.req.raw, waitUntil);
  const frame = readFrameData(env, servings, waitUntil);
  const request: PageRequest = {
    locale,
    path: '/ask',
    query: new URLSearchParams({ about: fields.get('about') ?? '' }),
    origin,
    display: readDisplay(c),
    servings,
  };
  const page = 'closed' in taken ? await notFoundPage(request, base) : await formAgain(env, { ...request, attempt: taken.attempt });
  return framePage(env, request, page, await frame, waitUntil);
}

/** The body of a form; null where it is longer than any form. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > longestForm) return null;
  const body = await request.text();
  return body.length > longestForm ? null : body;
}

async function formAgain(env: ShellBindings, request: PageRequest): Promise<PageAnswer> {
  try {
    const page = await shellPage(env, request);
    return page && !('redirect' in page) ? page : await notFoundPage(request, env.BASE_PATH);
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'shell-page-fault', page: request.path, message: String(error) }));
    return faultPage(request, env.BASE_PATH);
  }
}
