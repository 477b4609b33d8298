import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import Notice from './Notice.vue';

const text = (locale: Locale) => h('p', m.clause_translation({}, { locale }));

export default defineExamples(Notice, {
  group: 'notices',
  about: m.design_notice,
  examples: [
    { state: m.design_notice_info, props: { kind: 'info' }, slots: { default: text } },
    { state: m.design_notice_warning, props: { kind: 'warning' }, slots: { default: text } },
    { state: m.design_notice_fallback, props: { kind: 'fallback' }, slots: { default: text } },
    {
      state: m.design_own_title,
      props: (locale) => ({ kind: 'info' as const, title: m.reader_original({}, { locale }) }),
      slots: { default: text },
    },
  ],
});
