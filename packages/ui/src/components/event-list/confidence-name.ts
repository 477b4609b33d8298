import type { Locale, Observation } from '@policy/api';
import * as m from '@policy/words/messages';

const names = { high: m.confidence_high, medium: m.confidence_medium, low: m.confidence_low };

/** How sure we are of a fact, in words. */
export function confidenceName(confidence: Observation['confidence'], locale: Locale): string {
  return names[confidence]({}, { locale });
}
