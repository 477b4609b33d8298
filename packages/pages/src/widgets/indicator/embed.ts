import { hasFigures, indicatorPath } from '@policy/ui';
import { embedForms } from '../../embed/embed-forms.ts';
import { chartContent } from './chart-content.ts';
import { chartRules } from './chart-rules.ts';
import ChartGraphic from './ChartGraphic.vue';
import type { IndicatorWidgetProps } from './load.ts';

export default embedForms<IndicatorWidgetProps>({
  content: ({ indicator }, portal) => chartContent(indicator, portal),
  page: ({ indicator }) => indicatorPath(indicator),
  graphic: {
    component: ChartGraphic,
    isDrawn: ({ indicator }) => hasFigures(indicator),
    height: (width) => Math.min(380, Math.max(190, width * 0.5)),
    inFragment: ({ size }) => (size === 'large' ? { width: 300, height: 230, text: 16 } : { width: 320, height: 200, text: 13 }),
    rules: chartRules,
    // A chart in a wide place is drawn larger: its text need not grow with it.
    fragmentRules: '@container(min-width:28em){.c{font-size:9px}}',
  },
});
