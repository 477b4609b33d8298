import { parseAst, Visitor, type ESTree } from 'vite';
import type { Check, ClientFile, Finding } from './check.ts';

const globalObjects = ['window', 'globalThis', 'self', 'global'];

/** The client build does not make code out of text and writes no globals. */
export const scripts: Check = {
  name: 'no eval, no globals written',
  run({ files }) {
    const own = files.filter(({ path }) => path.endsWith('.js'));
    return { findings: own.flatMap(faultsOf), looked: own.length };
  },
};

function faultsOf({ path, text }: ClientFile): Finding[] {
  const findings: Finding[] = [];
  const add = (problem: string, fix: string) => findings.push({ where: path, problem, fix });
  const noEval = 'Write it as code: the portal forbids making code out of text.';
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (isNamed(callee, 'eval') || isNamed(callee, 'Function')) add(`${nameOf(callee)}()`, noEval);
      const isTimer = ['setTimeout', 'setInterval'].includes(nameOf(callee) ?? '');
      if (isTimer && first?.type === 'Literal' && typeof first.value === 'string') add(`${nameOf(callee)} with text`, noEval);
    },
    NewExpression({ callee }) {
      if (isNamed(callee, 'Function')) add('new Function()', noEval);
    },
    AssignmentExpression({ left }) {
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier' || !globalObjects.includes(left.object.name)) return;
      add(`${left.object.name}.${nameOf(left) ?? '[…]'} is written`, 'Keep it in the module’s own scope, or in the component.');
    },
  }).visit(parseAst(text));
  return findings;
}

/** Names of the events that scripts send: `new CustomEvent('name')`. */
export function eventsOf(files: ClientFile[]): string[] {
  const names = new Set<string>();
  for (const { text } of files.filter(({ path }) => path.endsWith('.js'))) {
    new Visitor({
      NewExpression({ callee, arguments: [first] }) {
        if (isNamed(callee, 'CustomEvent') && first?.type === 'Literal' && typeof first.value === 'string') names.add(first.value);
      },
    }).visit(parseAst(text));
  }
  return [...names].toSorted();
}

function isNamed(node: ESTree.Expression | ESTree.Super, name: string): boolean {
  return nameOf(node) === name && (node.type === 'Identifier' || isGlobalMember(node));
}

function isGlobalMember(node: ESTree.Expression | ESTree.Super): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && globalObjects.includes(node.object.name);
}

function nameOf(node: ESTree.Expression | ESTree.Super): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return null;
  const { property } = node;
  return property.type === 'Identifier' ? property.name : null;
}
