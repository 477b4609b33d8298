import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { southernUniversity } from '../../testing/sample-projects.ts';
import { readText } from '../../text/read-text.ts';
import Breadcrumbs from './Breadcrumbs.vue';

export default defineExamples(Breadcrumbs, {
  group: 'navigation',
  about: m.design_breadcrumbs,
  examples: [
    { state: m.design_one_step, props: (locale) => ({ crumbs: [{ label: m.home({}, { locale }), path: '/' }] }) },
    {
      state: m.design_several_steps,
      props: (locale) => ({
        crumbs: [
          { label: m.home({}, { locale }), path: '/' },
          { label: m.projects_title({}, { locale }), path: '/projects' },
          { label: readText(southernUniversity.name, locale).text, path: '/design/breadcrumbs' },
        ],
      }),
    },
  ],
});
