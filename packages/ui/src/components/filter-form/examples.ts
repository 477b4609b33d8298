import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { basicCapacity } from '../../testing/sample-projects.ts';
import { readText } from '../../text/read-text.ts';
import type { FilterField } from './filter-field.ts';
import FilterForm from './FilterForm.vue';

/** Leads back to the page that the example stands on. */
const action = '';

const programme = (locale: Locale, value: string): FilterField => ({
  name: 'programme',
  label: m.project_programme({}, { locale }),
  value,
  options: [{ value: basicCapacity.id, label: readText(basicCapacity.name, locale).text }],
});
const name = (locale: Locale, value: string): FilterField => ({ name: 'q', label: m.project_name({}, { locale }), value });

export default defineExamples(FilterForm, {
  group: 'forms',
  about: m.design_filter_form,
  examples: [
    { state: m.design_nothing_chosen, props: (locale) => ({ action, fields: [programme(locale, '')] }) },
    { state: m.design_something_chosen, props: (locale) => ({ action, fields: [programme(locale, basicCapacity.id)] }) },
    { state: m.design_typed, props: (locale) => ({ action, fields: [programme(locale, ''), name(locale, '大学')] }) },
    { state: m.design_compact, props: (locale) => ({ action, fields: [programme(locale, ''), name(locale, '')], compact: true }) },
  ],
});
