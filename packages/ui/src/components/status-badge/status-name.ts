import type { Locale, Status } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  achieved: m.status_achieved,
  missed: m.status_missed,
  'on-track': m.status_on_track,
  behind: m.status_behind,
  'no-data': m.status_no_data,
  'not-assessable': m.status_not_assessable,
};

/** A status in words. */
export function statusName(status: Status, locale: Locale): string {
  return names[status]({}, { locale });
}
