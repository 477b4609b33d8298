import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { LastFallback } from '../registry/last-fallback.ts';

const names = {
  connect: m.status_phase_connect,
  status: m.status_phase_status,
  body: m.status_phase_body,
  contract: m.status_phase_contract,
  deadline: m.status_phase_deadline,
  off: m.status_phase_off,
} satisfies Record<LastFallback['phase'], unknown>;

/** Why a module's own answer was replaced, in words. */
export function phaseName(phase: LastFallback['phase'], locale: Locale): string {
  return names[phase]({}, { locale });
}
