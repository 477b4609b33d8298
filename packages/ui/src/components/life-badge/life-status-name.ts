import type { LifeStatus, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names: Record<LifeStatus, typeof m.life_status_built> = {
  'in-operation': m.life_status_in_operation,
  built: m.life_status_built,
  'under-way': m.life_status_under_way,
  changed: m.life_status_changed,
  dropped: m.life_status_dropped,
  'not-yet-sourced': m.life_status_not_yet_sourced,
};

/** Every status of a project's life. */
export const lifeStatuses = Object.keys(names) as LifeStatus[];

/** What became of a project, in words. */
export function lifeStatusName(status: LifeStatus, locale: Locale): string {
  return names[status]({}, { locale });
}
