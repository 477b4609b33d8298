import { clausePath, indicatorPath, readText, statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import { barsHeight, barsRules } from '../../embed/bars/bars.ts';
import { clauseText } from '../../embed/content/indicator-content.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import { projectKindName } from '../../names/project-kind-name.ts';
import type { ProgrammeProps } from './load.ts';
import ProgrammeGraphic from './ProgrammeGraphic.vue';

export default embedForms<ProgrammeProps>({
  content({ programme, kinds, indicators }, portal) {
    const { locale, base } = portal;
    const words = { locale };
    const rows = kinds.map(({ kind, count }) => [{ text: projectKindName(kind, locale) }, { text: String(count) }]);
    return {
      eyebrow: m.project_programme({}, words),
      title: readText(programme.name, locale),
      status: null,
      lines: [
        {
          label: m.projects_title({}, words),
          texts: [
            { text: m.projects_total({ total: programme.projects }, words), href: `${base}/${locale}/projects?programme=${programme.id}` },
          ],
        },
        ...indicators.map((indicator) => ({
          label: readText(indicator.name, locale).text,
          texts: [{ text: statusName(indicator.status, locale), href: `${base}/${locale}${indicatorPath(indicator)}` }],
        })),
      ],
      table: { caption: m.embed_projects_by_kind({}, words), columns: [m.project_kind({}, words), m.projects_title({}, words)], rows },
      clause: clauseText(programme.clause, portal),
      description: rows
        .map(([kind, count]) => m.reader_term({ term: kind!.text, text: count!.text }, words))
        .join(m.list_separator({}, words)),
    };
  },
  page: ({ programme }) => clausePath(programme.clause),
  graphic: {
    component: ProgrammeGraphic,
    isDrawn: ({ kinds }) => kinds.length > 0,
    height: (_, { kinds }) => barsHeight(kinds.length, 13),
    inFragment: ({ size }, { kinds }) => {
      const text = size === 'large' ? 16 : 13;
      return { width: 320, height: barsHeight(kinds.length, text), text };
    },
    rules: barsRules,
    fragmentRules: '@container(min-width:28em){.c{font-size:10px}}',
  },
});
