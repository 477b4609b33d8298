import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Packages from the ground up: each may import those named, and nothing else of the project. */
const packages = {
  api: [],
  rules: [],
  runner: [],
  'api-client': ['api'],
  'portal-data': ['api'],
  chromium: ['runner'],
  plan: ['api'],
  words: ['api'],
  ui: ['api', 'words'],
  'module-kit': ['api', 'api-client', 'ui', 'words'],
  'module-check': ['chromium', 'module-kit', 'runner', 'ui', 'words'],
  'module-cli': ['module-kit', 'runner'],
  'new-module': ['runner'],
  pages: ['api', 'api-client', 'module-kit', 'rules', 'ui', 'words'],
};

/** Apps and functions may import any package, tests as well; none of them may be imported. */
const everyPackage = Object.keys(packages);

/**
 * ESLint rule: imports go one way. A workspace imports others by their names only, and only those below it;
 * apps never import each other, packages never import apps or functions (DESIGN section 3).
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} must not import @policy/{{to}}. It may import: {{allowed}}.',
      outside: 'This import leaves the workspace {{from}}. Import the other workspace by its name.',
    },
  },
  create(context) {
    const workspace = workspaceOf(context.filename);
    if (!workspace) return {};
    const from = relative(join(workspace, '../..'), workspace);
    const allowed = allowedFor(workspace);

    /** @param {import('estree').Node & { source?: unknown }} node */
    function check(node) {
      const source = /** @type {import('estree').Literal | null} */ (node.source);
      if (typeof source?.value !== 'string') return;
      if (source.value.startsWith('.')) {
        const target = resolve(dirname(context.filename), source.value);
        if (!target.startsWith(workspace + sep)) context.report({ node: source, messageId: 'outside', data: { from } });
        return;
      }
      const to = /^@policy\/([^/]+)/u.exec(source.value)?.[1];
      if (!to || allowed.includes(to)) return;
      context.report({ node: source, messageId: 'direction', data: { from, to, allowed: allowed.join(', ') || 'nothing of the project' } });
    }
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/**
 * @param {string} workspace its folder
 * @returns {readonly string[]} short names of the packages it may import
 */
function allowedFor(workspace) {
  const [parent, name = ''] = workspace.split(sep).slice(-2);
  if (parent !== 'packages') return everyPackage;
  return packages[/** @type {keyof typeof packages} */ (name)] ?? [];
}

/**
 * @param {string} file
 * @returns {string | null} the nearest folder above that has a package.json
 */
function workspaceOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}
