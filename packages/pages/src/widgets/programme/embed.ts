import { clausePath, indicatorPath, readText, statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import { barsHeight, barsRules } from '../../embed/bars/bars.ts';
import { clauseText } from '../../embed/content/indicator-content.ts';
import { describeRows, tableOfLives } from '../../embed/content/lives-content.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import type { ProgrammeProps } from './load.ts';
import ProgrammeGraphic from './ProgrammeGraphic.vue';

export default embedForms<ProgrammeProps>({
  content({ programme, progress, indicators }, portal) {
    const { locale, base } = portal;
    const words = { locale };
    const table = tableOfLives(progress, locale);
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
      table,
      clause: clauseText(programme.clause, portal),
      description: describeRows(table?.rows ?? [], locale),
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
