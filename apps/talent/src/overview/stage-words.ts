import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { Stage } from './stages.ts';

const names: Record<Stage, [name: typeof m.talent_learn, what: typeof m.talent_learn]> = {
  discover: [m.talent_discover, m.talent_discover_what],
  learn: [m.talent_learn, m.talent_learn_what],
  come: [m.talent_come, m.talent_come_what],
  live: [m.talent_live, m.talent_live_what],
  work: [m.talent_work, m.talent_work_what],
  reward: [m.talent_reward, m.talent_reward_what],
  away: [m.talent_away, m.talent_away_what],
};

/** What a person does at a stage. */
export function stageName(stage: Stage, locale: Locale): string {
  return names[stage][0]({}, { locale });
}

/** What the plan holds out there. */
export function stageOffer(stage: Stage, locale: Locale): string {
  return names[stage][1]({}, { locale });
}
