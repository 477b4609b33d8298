import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

/** Headings of the table that `StageRows` fills. */
export function stageColumns(locale: Locale): string[] {
  const words = { locale };
  return [
    m.project_name({}, words),
    m.stages_stage({}, words),
    m.project_kind({}, words),
    m.life_status({}, words),
    m.project_source({}, words),
  ];
}
