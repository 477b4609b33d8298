import type { Asked, Asking, Locale, QuestionKind } from '@policy/api';
import { networkOf } from '@policy/api/network-of';
import type { ShellBindings } from '../modules/modules.ts';
import { readAbout } from '../questions/about-of-page.ts';
import type { AskAttempt, AskFault } from './ask-attempt.ts';
import { challengeField, passesChallenge } from './challenge.ts';
import { readStamp } from './stamp.ts';
import { trapField } from './trap-field.ts';

/** Enough for a thousand characters, percent-encoded, and then some: what is longer is no slip of the pen. */
export const longestForm = 50_000;

/** What became of a form: the question has this number; or it is shown again; or there is nothing that one could ask about. */
export type Taken = { id: string } | { attempt: AskAttempt } | { closed: true };

/** A form as it came. */
export interface SentForm {
  fields: URLSearchParams;
  locale: Locale;
  /** Origin of the portal. */
  origin: string;
  /** Of the visitor, as Cloudflare gives it: counted for a minute, kept nowhere. */
  address: string;
}

/**
 * Takes what a visitor has sent, and hands it to the data Worker if it came from somebody who looked at the form. Whatever is wrong, what
 * was typed is kept.
 */
export async function takeQuestion(env: ShellBindings, { fields, locale, origin, address }: SentForm): Promise<Taken> {
  const about = readAbout(fields.get('about') ?? '');
  if (about === null) return { closed: true };
  const kind = (fields.get('kind') ?? '') as QuestionKind | '';
  const text = fields.get('text') ?? '';
  const stamp = fields.get('stamp') ?? '';
  const again = (faults: AskFault[], isNew = false): Taken => ({
    attempt: { about: fields.get('about') ?? '', kind, text, stamp: isNew ? null : stamp, faults },
  });

  const fault = await guard(env, fields, stamp, address);
  if (fault !== null) return again([{ field: 'form', fault }], fault === 'too-old');
  const asked = await hand(env, { about, kind, text, locale, origin });
  if (asked === null) return again([{ field: 'form', fault: 'unavailable' }]);
  if (asked.outcome === 'closed') return { closed: true };
  return asked.outcome === 'faulty' ? again(asked.faults) : { id: asked.id };
}

/** What tells a machine from a reader, cheapest first; null where nothing does. */
async function guard(env: ShellBindings, fields: URLSearchParams, stamp: string, address: string): Promise<AskFault['fault'] | null> {
  if (fields.get(trapField) !== '') return 'trapped';
  const reading = await readStamp(env.PORTAL_SECRET ?? '', stamp, Date.now());
  // Who forges a stamp gets a new one, and has to wait for it like all others.
  if (reading !== 'good') return reading === 'forged' ? 'too-old' : reading;
  if (!(await env.ASKING_LIMIT.limit({ key: networkOf(address) })).success) return 'too-many';
  return (await passesChallenge(env, fields.get(challengeField) ?? '')) ? null : 'challenge';
}

async function hand(env: ShellBindings, asking: Asking): Promise<Asked | null> {
  try {
    const answer = await env.ASKING.fetch('http://policy-data/', { method: 'POST', body: JSON.stringify(asking) });
    return answer.ok ? ((await answer.json()) as Asked) : null;
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'asking-fault', message: String(error) }));
    return null;
  }
}
