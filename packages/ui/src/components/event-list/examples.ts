import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { southernUniversity } from '../../testing/sample-projects.ts';
import EventList from './EventList.vue';

const { events } = southernUniversity;

export default defineExamples(EventList, {
  group: 'tables',
  about: m.design_event_list,
  examples: [
    { state: m.design_doubt, props: { events } },
    { state: m.design_decisive, props: { events, decisive: events[0]!.id } },
    { state: m.design_printed, props: { events, printed: true } },
    { state: m.design_no_date, props: { events: [{ ...events[0]!, date: null }] } },
  ],
});
