import type { Indicator, Locale } from '@policy/api';
import { readText, statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { Bar } from '../../embed/bars/bars.ts';
import { targetAndResult } from '../../embed/content/indicator-content.ts';

const kinds = {
  achieved: 'reached',
  'on-track': 'reached',
  missed: 'missed',
  behind: 'missed',
  'no-data': null,
  'not-assessable': null,
} as const;

/** How far a target was reached, as a bar; where nobody can say it is unknown. Of a range the lower end counts. */
export function comparedBar(indicator: Indicator, locale: Locale): Bar {
  const { target, result } = targetAndResult(indicator);
  const { text, lang } = readText(indicator.name, locale);
  const kind = kinds[indicator.status];
  const share = kind && target && result && target.value > 0 ? (result.value * result.scale) / (target.value * target.scale) : null;
  return {
    label: target ? m.embed_dated_name({ name: text, year: target.year }, { locale }) : text,
    lang,
    share,
    text: statusName(indicator.status, locale),
    kind: kind ?? 'counted',
  };
}
