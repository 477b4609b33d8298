import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss';
import parseSelectors, { type Selector } from 'postcss-selector-parser';
import type { Check, ClientFile, Finding } from './check.ts';

/** The layer that the portal keeps for modules: whatever stands there gives way to nothing of the frame and overrides nothing of it. */
const moduleLayer = 'module';

/** Styles stay inside the module: in its layer, and bound to its own elements by scoped styles or `@scope`. */
export const styles: Check = {
  name: 'styles cannot leak',
  run({ files }) {
    const sheets = files.filter(({ path }) => path.endsWith('.css'));
    return { findings: sheets.flatMap(faultsOf), looked: sheets.length };
  },
};

const scoped = 'Write it in a <style scoped> of the component that it belongs to.';

function faultsOf({ path, text }: ClientFile): Finding[] {
  const findings: Finding[] = [];
  const add = (node: ChildNode, problem: string, fix: string) =>
    findings.push({ where: `${path}:${node.source?.start?.line}:${node.source?.start?.column}`, problem, fix });

  const css = postcss.parse(text, { from: path });
  css.each((node) => {
    const isLayer = node.type === 'atrule' && node.name === 'layer' && node.params === moduleLayer;
    if (!isLayer && node.type !== 'comment')
      add(
        node,
        `${briefly(node)} stands outside @layer ${moduleLayer}`,
        'Build with moduleConfig of @policy/module-kit, which puts all styles there.',
      );
  });
  css.walkAtRules((node) => {
    if (['font-face', 'property', 'import', 'namespace', 'counter-style', 'view-transition'].includes(node.name))
      add(node, `@${node.name} holds for the whole page`, 'Leave it to @policy/ui.');
    if (node.name === 'layer' && node.parent?.type !== 'root') add(node, `@layer ${node.params}`, 'Modules have one layer.');
    if (node.name.endsWith('keyframes') && !/-[\da-f]{8}$/u.test(node.params))
      add(node, `@keyframes ${node.params} has a global name`, scoped);
  });
  css.walkRules((rule) => {
    if (isWithin(rule, (name) => name.endsWith('keyframes')) || isWithin(rule, (name, params) => name === 'scope' && params !== '')) return;
    for (const selector of parseSelectors().astSync(rule.selector).nodes) {
      if (!isBound(selector)) add(rule, `"${String(selector).trim()}" reaches elements of others`, scoped);
    }
  });
  return findings;
}

/** Whether a selector holds for elements of one component only: Vue marks these with `data-v-…`. */
function isBound(selector: Selector): boolean {
  let bound = false;
  selector.walkAttributes(({ attribute }) => {
    if (attribute.startsWith('data-v-')) bound = true;
  });
  return bound;
}

function isWithin(rule: Rule, accept: (name: string, params: string) => boolean): boolean {
  for (let node = rule.parent; node && node.type !== 'root'; node = node.parent as typeof node) {
    if (node.type === 'atrule' && accept((node as AtRule).name, (node as AtRule).params)) return true;
    // Nested in a rule that is bound itself.
    if (
      node.type === 'rule' &&
      parseSelectors()
        .astSync((node as Rule).selector)
        .nodes.every(isBound)
    )
      return true;
  }
  return false;
}

function briefly(node: ChildNode): string {
  return node.type === 'rule' ? `"${node.selector}"` : node.type === 'atrule' ? `@${node.name} ${node.params}` : node.type;
}
