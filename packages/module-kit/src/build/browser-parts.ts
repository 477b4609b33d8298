import MagicString from 'magic-string';
import { parseAst, Visitor, type ESTree, type Plugin } from 'vite';
import { viewsEntry } from './virtual-entries.ts';

/** What the browser needs of a page or widget, and of the module that holds them. Loaders, titles and addresses are the server's. */
const viewParts = ['id', 'component', 'interactive'];
const moduleParts = ['id', 'pages', 'widgets'];

export interface BrowserParts {
  plugin: Plugin;
  /** True for every source that the page of an interactive view needs; known after a first build, since unused exports must not count. */
  isNeeded(id: string): boolean;
  /** Name of each script that a press fetches → its source; known after the first build. */
  pressScripts: ReadonlyMap<string, string>;
}

/**
 * Cuts declarations down to what the browser needs, in client builds only: of an object with `component: () => import(…)`,
 * and of `defineModule({…})`, all else is dropped. What only a dropped part imported then falls out of the build.
 */
export function browserParts(): BrowserParts {
  const components = new Set<string>();
  const needed = new Set<string>();
  const pressScripts = new Map<string, string>();

  const plugin: Plugin = {
    name: 'portal:browser-parts',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    async transform(code, id) {
      if (!id.endsWith('.ts') || !/component:|defineModule\(/u.test(code)) return null;
      const source = new MagicString(code);
      const { views, modules } = findDeclarations(code);
      for (const module of modules) keepParts(source, module, moduleParts);
      for (const view of views) {
        keepParts(source, view, viewParts);
        const component = isInteractiveView(view) ? await this.resolve(importedComponent(view)!, id) : null;
        if (component) components.add(component.id);
        for (const [name, source] of importsOf(view, 'onPress')) {
          const script = await this.resolve(source, id);
          if (script) pressScripts.set(name, script.id);
        }
      }
      return { code: source.toString(), map: source.generateMap({ hires: true }) };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const add = (fileName: string): void => {
        const chunk = chunks.find((candidate) => candidate.fileName === fileName);
        chunk?.moduleIds.filter((id) => !needed.has(id)).forEach((id) => needed.add(id));
        chunk?.imports.forEach(add);
      };
      const entries = [...components, `\0${viewsEntry}`];
      for (const chunk of chunks) if (entries.includes(chunk.facadeModuleId ?? '')) add(chunk.fileName);
    },
  };
  return { plugin, isNeeded: (id) => needed.has(id), pressScripts };
}

function findDeclarations(code: string): { views: ESTree.ObjectExpression[]; modules: ESTree.ObjectExpression[] } {
  const views: ESTree.ObjectExpression[] = [];
  const modules: ESTree.ObjectExpression[] = [];
  new Visitor({
    ObjectExpression(node) {
      if (importedComponent(node) !== null) views.push(node);
    },
    CallExpression({ callee, arguments: [argument] }) {
      if (callee.type === 'Identifier' && callee.name === 'defineModule' && argument?.type === 'ObjectExpression') modules.push(argument);
    },
  }).visit(parseAst(code));
  return { views, modules };
}

/** Removes each property that is not named, with the comma behind it. */
function keepParts(source: MagicString, object: ESTree.ObjectExpression, parts: string[]): void {
  for (const [index, property] of object.properties.entries()) {
    if (property.type !== 'Property' || parts.includes(nameOf(property))) continue;
    const end = object.properties[index + 1]?.start ?? property.end;
    source.remove(property.start, end);
  }
}

function isInteractiveView(object: ESTree.ObjectExpression): boolean {
  const value = valueOf(object, 'interactive');
  return value?.type === 'Literal' && value.value === true;
}

/** `'./X.vue'` of `component: () => import('./X.vue')`; null where the object has no such property. */
function importedComponent(object: ESTree.ObjectExpression): string | null {
  return importOf(valueOf(object, 'component'));
}

/** `['name', './x.ts']` for each `name: () => import('./x.ts')` of the object that the property holds. */
function importsOf(object: ESTree.ObjectExpression, property: string): [string, string][] {
  const value = valueOf(object, property);
  if (value?.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((each): [string, string][] => {
    const source = each.type === 'Property' ? importOf(each.value as ESTree.Expression) : null;
    return each.type === 'Property' && source !== null ? [[nameOf(each), source]] : [];
  });
}

/** What `() => import('…')` imports; null for any other expression. */
function importOf(value: ESTree.Expression | null): string | null {
  if (value?.type !== 'ArrowFunctionExpression' || value.body.type !== 'ImportExpression') return null;
  const { source } = value.body;
  return source.type === 'Literal' && typeof source.value === 'string' ? source.value : null;
}

function valueOf(object: ESTree.ObjectExpression, name: string): ESTree.Expression | null {
  const property = object.properties.find((candidate) => candidate.type === 'Property' && nameOf(candidate) === name);
  return property?.type === 'Property' ? (property.value as ESTree.Expression) : null;
}

function nameOf({ key }: ESTree.ObjectProperty): string {
  return key.type === 'Identifier' ? key.name : '';
}
