import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { southernUniversity } from '../../testing/sample-projects.ts';
import ProjectCard from './ProjectCard.vue';

export default defineExamples(ProjectCard, {
  group: 'charts',
  about: m.design_project_card,
  examples: [{ state: m.design_usual, props: (locale) => ({ project: southernUniversity, kind: m.kind_university({}, { locale }) }) }],
});
