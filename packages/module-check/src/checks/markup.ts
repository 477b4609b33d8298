import { elementsOf, type HtmlElement } from '../views/html.ts';
import type { Check, Finding } from './check.ts';

/** The HTML holds nothing that the portal's Content-Security-Policy forbids: no inline handler, script or style, no `javascript:`. */
export const markup: Check = {
  name: 'no inline handler, script or style',
  run({ views }) {
    const findings = views.flatMap(({ kind, id, locale, body }): Finding[] =>
      elementsOf(body).flatMap((element) =>
        faultsOf(element).map(([problem, fix]) => ({ where: `${kind} ${id} (${locale}), <${element.name}>`, problem, fix })),
      ),
    );
    return { findings, looked: views.length };
  },
};

function faultsOf({ name, attributes }: HtmlElement): [problem: string, fix: string][] {
  const faults: [string, string][] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('on'))
      faults.push([`${attribute}="…"`, 'Bind the event in the component (@click) and declare the view interactive.']);
    if (attribute === 'style') faults.push([`style="${value}"`, 'Give it a class in the scoped style of its component.']);
    if (/^\s*javascript:/iu.test(value)) faults.push([`${attribute}="${value}"`, 'Link to a page, or use a button.']);
  }
  if (name === 'script' && attributes['type'] !== 'application/json') faults.push(['a script', 'Scripts belong in the client build.']);
  if (['style', 'link', 'iframe', 'base'].includes(name)) faults.push([`<${name}>`, 'Leave it to the fragment’s head, or to the shell.']);
  return faults;
}
