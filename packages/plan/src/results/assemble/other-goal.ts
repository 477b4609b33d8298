import type { Texts } from '../../assemble/texts.ts';
import type { OtherGoalRecord } from '../../plan.ts';
import type { OtherGoalEntry } from '../entries/other-goal.ts';
import type { ResultIndex } from '../result-index.ts';
import { variantOf } from './series.ts';

/** A goal of another paper, with the variant that it counts where that is not the plan's. */
export function assembleOtherGoal(entry: OtherGoalEntry, index: ResultIndex, texts: Texts): OtherGoalRecord {
  const { id, indicator, paper, year, comparator, value, upper, scale, printed, confidence, source } = entry;
  return {
    id,
    indicator,
    variant: variantOf(indicator, entry.variant, index, texts),
    paper,
    year,
    comparator,
    value,
    ...(upper === null ? {} : { upper }),
    unit: texts.text(entry.unit),
    scale,
    printed,
    differs: texts.text(entry.differs),
    confidence,
    source,
  };
}
