import type { LifeStatus, Locale } from '@policy/api';
import { lifeShapes, lifeStatusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import { lifeStatuses } from '../stages/count-lives.ts';
import type { Task } from './task.ts';

/** How pictures show a project, by what became of it, or a measure. */
export type Look = LifeStatus | 'measure';

/** From what runs to what nobody has found a source of, then what is no thing. */
export const lookOrder: readonly Look[] = [...lifeStatuses, 'measure'];

export function lookOf({ life }: Task): Look {
  return life?.status ?? 'measure';
}

/** What a look means, in words. */
export function lookName(look: Look, locale: Locale): string {
  return look === 'measure' ? m.task_measure({}, { locale }) : lifeStatusName(look, locale);
}

/** A path in a box of 16 by 16, filled by the even-odd rule: for a measure the outline of a square. */
export function lookShape(look: Look): string {
  return look === 'measure' ? 'M3 3h10v10H3Zm1.6 1.6v6.8h6.8V4.6Z' : lifeShapes[look];
}
