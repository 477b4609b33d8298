import type { Status } from '@policy/api';
import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { statusName } from './status-name.ts';
import { statusShapes } from './status-shapes.ts';
import StatusBadge from './StatusBadge.vue';

const statuses = Object.keys(statusShapes) as Status[];

export default defineExamples(StatusBadge, {
  group: 'values',
  about: m.design_status_badge,
  examples: statuses.map((status) => ({ state: (_, { locale }) => statusName(status, locale), props: { status } })),
});
