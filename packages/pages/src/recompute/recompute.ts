/**
 * Computes the results of a page again in the browser, by the same rules and from the inputs that the page shows, and says whether they
 * are the server's. Fetched at the press of the button and at no other time.
 */
import type { Locale } from '@policy/api';
import type { Press } from '@policy/module-kit';
import { assessIndicator, statusRules, type StatusRule } from '@policy/rules';
import { reasonText, statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { Computation, RecomputeInput } from './computation.ts';

const recompute: Press = (button) => {
  const { locale, computations } = JSON.parse(button.dataset['input']!) as RecomputeInput;
  const words = { locale };
  const total = computations.length;
  const same = computations.filter((computation) => show(computation, locale)).length;
  const told = same === total ? m.recompute_all_same({ total }, words) : m.recompute_some_differ({ differing: total - same, total }, words);
  button.nextElementSibling!.textContent = told;
};
export default recompute;

/** Shows one result in its place. @returns whether it is the server's */
function show({ id, question, says }: Computation, locale: Locale): boolean {
  const place = document.querySelector<HTMLElement>(`[data-computed="${CSS.escape(id)}"]`);
  const [text, isSame] = compute({ question, says }, locale);
  if (place) {
    place.hidden = false;
    place.closest('details')!.open = true;
    place.querySelector('dd')!.textContent = text;
  }
  return isSame;
}

function compute({ question, says }: Pick<Computation, 'question' | 'says'>, locale: Locale): [string, boolean] {
  const words = { locale };
  // A rule that came after this page was built: saying so is better than comparing with another rule.
  if (!isKnown(says.rule)) return [m.recompute_unknown_rule({ rule: says.rule }, words), false];
  const { status, reasons } = assessIndicator({ ...question, rule: says.rule });
  const isSame = status === says.status && reasons.join() === says.reasons.join();
  const verdict = isSame ? m.recompute_same({}, words) : m.recompute_differs({}, words);
  const because = reasons.map((reason) => reasonText(reason, locale)).join(' ');
  return [m.recompute_outcome({ status: statusName(status, locale), because, verdict }, words), isSame];
}

function isKnown(rule: string): rule is StatusRule {
  return statusRules.some((known) => known === rule);
}
