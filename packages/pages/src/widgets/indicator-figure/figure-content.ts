import type { Indicator } from '@policy/api';
import { type Portal } from '@policy/ui';
import type { EmbedContent } from '../../embed/content/embed-content.ts';
import { indicatorContent, targetAndResult, targetLines } from '../../embed/content/indicator-content.ts';

/** Content of an indicator's figure: the observed value large, the target beside it, each with its source. */
export function figureContent(indicator: Indicator, portal: Portal): EmbedContent {
  const lines = targetLines(indicator, portal);
  const { target } = targetAndResult(indicator);
  // What came of the target is the figure; the target itself, or a relation, stands below it.
  const [observed, ...others] = target ? [lines[1]!, lines[0]!, ...lines.slice(2)] : [lines.at(-1)!, ...lines.slice(0, -1)];
  return {
    ...indicatorContent(indicator, portal),
    lines: [{ ...observed, role: 'figure' }, ...others],
    table: null,
    description: null,
  };
}
