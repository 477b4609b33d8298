import type { Locale, Project } from '@policy/api';
import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { projectPath } from '../../portal/record-paths.ts';
import { basicCapacity, newMaterials, southernUniversity } from '../../testing/sample-projects.ts';
import { readText } from '../../text/read-text.ts';
import type { ProjectRow } from './project-row.ts';
import ProjectTable from './ProjectTable.vue';

function toRow(project: Project, kind: string, programme: string | null, locale: Locale): ProjectRow {
  const { text: name, lang } = readText(project.name, locale);
  return { id: project.id, path: projectPath(project), name, lang, kind, programme, quote: { clause: project.clause, start: 7, end: 17 } };
}

export default defineExamples(ProjectTable, {
  group: 'tables',
  about: m.design_project_table,
  examples: [
    {
      state: m.design_usual,
      props: (locale) => ({
        caption: m.projects_title({}, { locale }),
        rows: [
          toRow(southernUniversity, m.kind_university({}, { locale }), readText(basicCapacity.name, locale).text, locale),
          toRow(newMaterials, m.kind_research_programme({}, { locale }), null, locale),
        ],
      }),
    },
    {
      state: m.design_untranslated,
      props: (locale) => ({
        caption: m.projects_title({}, { locale }),
        rows: [
          toRow(
            { ...southernUniversity, name: { ...southernUniversity.name, zhHant: '', en: '' } },
            m.kind_university({}, { locale }),
            null,
            locale,
          ),
        ],
      }),
    },
  ],
});
