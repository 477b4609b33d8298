import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const templates = globSync('{apps,packages}/*/src/**/*.vue', { cwd: root });

/** The component that prints a figure together with its source. */
const printer = 'packages/ui/src/components/sourced-value/SourcedValue.vue';

/** Fields of a figure in the data: a template that prints one of them prints it without its source. */
const figure = /\.(?:value|upper|printed|scale)\b/u;

/** Not figures: a choice in a form, the document’s own wording in the register of defects, the printed name of what an event happened to. */
const allowed = [/^option\.(?:value|label)$/u, /^defect\.printed$/u, /^event\.printed$/u];

test('no template prints a figure of the data without its source', () => {
  expect(templates.length).toBeGreaterThan(30);
  const bare = templates
    .filter((file) => file !== printer)
    .flatMap((file) =>
      printedExpressions(readFileSync(`${root}/${file}`, 'utf8'))
        .filter((expression) => figure.test(expression) && !allowed.some((pattern) => pattern.test(expression)))
        .map((expression) => `${file}: {{ ${expression} }}`),
    );
  expect(bare).toEqual([]);
});

test('the check finds a bare figure', () => {
  expect(printedExpressions('<template><td>{{ target.value }}</td></template>').filter((expression) => figure.test(expression))).toEqual([
    'target.value',
  ]);
});

function printedExpressions(source: string): string[] {
  const template = /<template>[\s\S]*<\/template>/u.exec(source)?.[0] ?? '';
  return [...template.matchAll(/\{\{([\s\S]*?)\}\}/gu)].map((match) => match[1]!.trim());
}
