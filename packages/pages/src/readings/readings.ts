/**
 * Lets the reader answer what the plan leaves open, and says at each answer what every goal of the page comes to, by the same rules
 * as the server. Fetched at the press of the button and at no other time.
 */
import type { Locale } from '@policy/api';
import type { Press } from '@policy/module-kit';
import { assessReading, type Reading } from '@policy/rules';
import { statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { SwitchedGoal, SwitchInput } from './switch-input.ts';

const switchReadings: Press = (button) => {
  const { locale, goals, values } = JSON.parse(button.dataset['input']!) as SwitchInput;
  const form = document.querySelector<HTMLFormElement>('#reading-switch')!;
  const show = (): void => {
    const reading = readForm(form);
    for (const goal of goals) {
      form.querySelector(`[data-read="${CSS.escape(goal.id)}"]`)!.textContent = outcome(goal, reading, values, locale);
    }
  };
  // Assigned, not added: a second press changes nothing.
  form.onchange = show;
  form.onsubmit = () => false;
  form.hidden = false;
  show();
  form.querySelector('select')?.focus();
};
export default switchReadings;

function readForm(form: HTMLFormElement): Reading {
  const answers = [...new FormData(form)].filter(([, answer]) => answer !== '');
  return Object.fromEntries(answers) as Reading;
}

/** Status and value under a reading, and whether that is another answer than the rule's own. */
function outcome({ question, says }: SwitchedGoal, reading: Reading, values: SwitchInput['values'], locale: Locale): string {
  const words = { locale };
  const target = question.targets.at(-1)!;
  const { status, choice } = assessReading(question, target, reading);
  const value = choice.chosen === null ? m.figures_missing({}, words) : (values[choice.chosen.id] ?? '');
  const verdict = status === says ? m.results_reading_unchanged({}, words) : m.results_reading_changed({}, words);
  return m.results_reading_outcome({ status: statusName(status, locale), value, verdict }, words);
}
