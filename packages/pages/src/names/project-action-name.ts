import type { Locale, ProjectAction } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  build: m.action_build,
  found: m.action_found,
  introduce: m.action_introduce,
  'speed-up': m.action_speed_up,
  support: m.action_support,
  plan: m.action_plan,
  continue: m.action_continue,
  improve: m.action_improve,
  promote: m.action_promote,
};

/** What the plan says to do with a project, in words. */
export function projectActionName(action: ProjectAction, locale: Locale): string {
  return names[action]({}, { locale });
}
