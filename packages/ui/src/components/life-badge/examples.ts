import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { lifeStatusName, lifeStatuses } from './life-status-name.ts';
import LifeBadge from './LifeBadge.vue';

export default defineExamples(LifeBadge, {
  group: 'values',
  about: m.design_life_badge,
  examples: lifeStatuses.map((status) => ({ state: (_, { locale }) => lifeStatusName(status, locale), props: { status } })),
});
