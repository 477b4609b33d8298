type Node = Record<string, unknown>;

/**
 * Makes schemas what JSON Schema 2020-12 means by them, where the generator does not: patterns lose the flags of
 * JavaScript (`^a$/u` would match nothing), and a named schema that may be null says so (`allOf` of the schema and null
 * would refuse null).
 */
export function plainSchemas(node: unknown): void {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) {
    plainPattern(node as Node);
    plainNullable(node as Node);
  }
  for (const value of Object.values(node)) plainSchemas(value);
}

function plainPattern(node: Node): void {
  if (typeof node['pattern'] === 'string') node['pattern'] = node['pattern'].replace(/\/[dgimsuvy]+$/u, '');
}

function plainNullable(node: Node): void {
  const parts = node['allOf'];
  if (!Array.isArray(parts) || parts.length !== 2) return;
  const [named, other] = parts as [Node, Node];
  const { type, ...rest } = other;
  if (!('$ref' in named) || !Array.isArray(type) || !type.includes('null')) return;
  delete node['allOf'];
  Object.assign(node, { anyOf: [named, { type: 'null' }] }, rest);
}
