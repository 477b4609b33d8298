import type { PageFindings } from '../browser/page-findings.ts';
import type { Check, Finding } from './check.ts';

/** Every page and widget is accessible, in every language, by axe. */
export const access: Check = {
  name: 'accessible (axe)',
  run({ pages }) {
    const fix = 'Correct the component; the rule’s name leads to its explanation.';
    return { findings: pages.flatMap((page) => page.axe.map((problem) => finding(page, problem, fix))), looked: pages.length };
  },
};

/** No page complains: no error on the console, nothing that the Content-Security-Policy forbids, no global left behind. */
export const quiet: Check = {
  name: 'quiet in the browser',
  run({ pages }) {
    const findings = pages.flatMap((page) => [
      ...page.complaints.map((problem) => finding(page, problem, 'Correct what the browser complains of.')),
      ...page.globals.map((name) => finding(page, `the global "${name}" was written`, 'Keep it in the module’s own scope.')),
    ]);
    return { findings, looked: pages.length };
  },
};

function finding({ view }: PageFindings, problem: string, fix: string): Finding {
  return { where: `${view.kind} ${view.id} (${view.locale})`, problem, fix };
}
