import { indicatorPath } from '@policy/ui';
import { embedForms } from '../../embed/embed-forms.ts';
import type { IndicatorWidgetProps } from '../indicator/load.ts';
import { figureContent } from './figure-content.ts';

export default embedForms<IndicatorWidgetProps>({
  content: ({ indicator }, portal) => figureContent(indicator, portal),
  page: ({ indicator }) => indicatorPath(indicator),
});
