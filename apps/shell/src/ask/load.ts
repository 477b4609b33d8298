import type { About, QuestionKind } from '@policy/api';
import { ApiError, type ApiClient } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { readAbout, writeAbout, type AboutRecord } from '../questions/about-of-page.ts';
import { aboutName } from '../questions/question-words.ts';
import { asShellContext } from '../shell-context.ts';
import type { AskFault } from './ask-attempt.ts';

export interface AskProps {
  about: About;
  /** `clause:4.10.1`: as the form sends it. */
  written: string;
  kind: QuestionKind | '';
  text: string;
  faults: AskFault[];
  /** When the form was shown; null where the portal has no secret to sign it with. */
  stamp: string | null;
  /** Public key of Cloudflare Turnstile where that is turned on. */
  challenge: string | null;
}

export default async function load(context: PageContext): Promise<Rendered<AskProps> | NotFound> {
  const { data, locale, query } = context;
  const { attempt, newStamp, challenge } = asShellContext(context).ask;
  const asked = readAbout(attempt?.about ?? query.get('about') ?? '');
  const about = asked && (await findAbout(data, asked));
  if (!asked || !about) return notFound();
  const { kind, text, faults } = attempt ?? { kind: '' as const, text: '', faults: [] };
  const stamp = attempt?.stamp ?? (await newStamp());
  const name = asked.kind === 'consultation' ? m.consultations_contribute : m.participation_ask;
  const title = `${name({}, { locale })}: ${aboutName(about, locale)}`;
  return {
    props: { about, written: writeAbout(asked), kind, text, faults, stamp, challenge },
    head: {
      title: faults.length > 0 ? m.ask_error_prefix({ title }, { locale }) : title,
      description: m.participation_lead({}, { locale }),
    },
  };
}

/** What the form is about, as it is called now; null where there is no such record, or a consultation takes nothing. */
async function findAbout(data: ApiClient, { kind, id }: AboutRecord): Promise<About | null> {
  try {
    if (kind === 'clause') return await data.clause(id).then(({ module, title }) => ({ kind, id, module, name: title }));
    if (kind === 'project') return await data.project(id).then(({ module, name }) => ({ kind, id, module, name }));
    if (kind === 'indicator') return await data.indicator(id).then(({ module, name }) => ({ kind, id, module, name }));
    const { department, title, state } = await data.consultation(id);
    return state === 'open' ? { kind, id, module: department, name: title } : null;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
