import { fragmentHeadSchema, readFragment } from '@policy/module-kit/contract';
import type { RenderedView } from '../views/rendered-view.ts';
import type { BuiltModule, Check, CheckOutcome, Finding } from './check.ts';

/** Every page and widget renders on the server, in every language, as a fragment of the contract; an unknown record is a true 404. */
export const rendering: Check = {
  name: 'pages and widgets render on the server',
  run(module): CheckOutcome {
    return {
      findings: [...module.views.flatMap((view) => faultOf(view, module)), ...module.strangers.flatMap(faultOfStranger)],
      looked: module.views.length + module.strangers.length,
      notes: module.unreached.map((path) => `${path} was not shown: with the recorded data no link leads there, and it names no example`),
    };
  },
};

function faultOf(view: RenderedView, { descriptor }: BuiltModule): Finding[] {
  if (view.missing.length > 0) {
    const fix = `npm run record -w packages/module-check -- ${descriptor.id}`;
    return [finding(view, `asks for data that was never recorded: ${view.missing.join(', ')}`, fix)];
  }
  if (view.status === 404) {
    return [finding(view, 'has nothing to show', 'Give the view an `example` in its declaration: values of path or query that show it.')];
  }
  if (view.status !== 200) {
    return [
      finding(view, `answered ${view.status}: ${view.body.slice(0, 300)}`, 'Correct its load.ts or component: it threw on the server.'),
    ];
  }
  try {
    const { head, html } = readFragment(view.body);
    const { module, view: id, locale, build, title } = fragmentHeadSchema.parse(head);
    const wrong = Object.entries({
      module: [module, descriptor.id],
      view: [id, view.id],
      locale: [locale, view.locale],
      build: [build, descriptor.build],
    })
      .filter(([, [said, due]]) => said !== due)
      .map(([name, [said, due]]) =>
        finding(view, `its head says ${name} ${said} where ${due} is due`, 'Build client and Worker together: vite build --app.'),
      );
    if (title.trim() === '') wrong.push(finding(view, 'has no title', 'Return a title in the head of its load.ts.'));
    if (!/[\p{L}\p{N}]/u.test(html.replaceAll(/<script[^>]*>.*?<\/script>|<[^>]+>/gsu, '')))
      wrong.push(finding(view, 'is empty', 'Show something without script: the server’s HTML is the page.'));
    return wrong;
  } catch (error) {
    return [finding(view, `is no fragment of the contract: ${String(error)}`, 'Answer through createModuleWorker of @policy/module-kit.')];
  }
}

function faultOfStranger(view: RenderedView): Finding[] {
  if (view.status === 404) return [];
  return [finding(view, `answers ${view.status} for a record that does not exist`, 'Return notFound() in its load.ts.')];
}

function finding({ kind, id, locale, path }: RenderedView, problem: string, fix: string): Finding {
  return { where: `${kind} ${id} (${locale}) ${path}`, problem, fix };
}
