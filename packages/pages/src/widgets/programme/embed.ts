import { clausePath, indicatorPath, lifeStatusName, readText, statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import { barsHeight, barsRules } from '../../embed/bars/bars.ts';
import { clauseText } from '../../embed/content/indicator-content.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import type { ProgrammeProps } from './load.ts';
import ProgrammeGraphic from './ProgrammeGraphic.vue';

export default embedForms<ProgrammeProps>({
  content({ programme, progress, indicators }, portal) {
    const { locale, base } = portal;
    const words = { locale };
    const rows = progress.map(({ status, count }) => [{ text: lifeStatusName(status, locale) }, { text: String(count) }]);
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
      table: { caption: m.embed_progress({}, words), columns: [m.embed_outcome({}, words), m.projects_title({}, words)], rows },
      clause: clauseText(programme.clause, portal),
      description: rows
        .map(([kind, count]) => m.reader_term({ term: kind!.text, text: count!.text }, words))
        .join(m.list_separator({}, words)),
    };
  },
  page: ({ programme }) => clausePath(programme.clause),
  graphic: {
    component: ProgrammeGraphic,
    isDrawn: ({ progress }) => progress.length > 0,
    height: (_, { progress }) => barsHeight(progress.length, 13),
    inFragment: ({ size }, { progress }) => {
      const text = size === 'large' ? 16 : 13;
      return { width: 320, height: barsHeight(progress.length, text), text };
    },
    rules: barsRules,
    fragmentRules: '@container(min-width:28em){.c{font-size:10px}}',
  },
});
