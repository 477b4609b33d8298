import type { OpenApiDocument } from '@policy/api';
import { isPrivate, placedOperations, type PlacedOperation } from './read-document.ts';

/** An address of the API with the other forms of its answer. */
export interface ListedOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  forms: { id: string; name: string }[];
}

/** Operations on one kind of thing. */
export interface OperationGroup {
  /** First part of their paths. */
  name: string;
  operations: ListedOperation[];
}

/** The operations by what they are about; those that only give another form of an answer stand with it. */
export function groupOperations(document: OpenApiDocument, audience: 'everybody' | 'departments'): OperationGroup[] {
  const all = placedOperations(document).filter(({ operation }) => isPrivate(operation) === (audience === 'departments'));
  const groups = new Map<string, ListedOperation[]>();
  for (const placed of all) {
    if (plainPath(document, placed) !== null) continue;
    const { id, method, path, operation } = placed;
    const forms = all.filter((other) => plainPath(document, other) === path).map((other) => ({ id: other.id, name: formName(other) }));
    const name = path.split('/')[1] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), { id, method, path, summary: operation.summary ?? '', forms }]);
  }
  return [...groups].map(([name, operations]) => ({ name, operations }));
}

/** The path of the answer that this is another form of: `/projects` of `/projects.csv`; null where it is none. */
export function plainPath({ paths }: OpenApiDocument, { path }: PlacedOperation): string | null {
  const plain = path.replace(/\.[a-z]+$/u, '');
  return plain !== path && plain in paths ? plain : null;
}

const names: Record<string, string> = {
  'application/feed+json': 'JSON Feed',
  'application/atom+xml': 'Atom',
  'text/markdown': 'Markdown',
};

/** What the form is called: `CSV`, `JSON-stat`. */
function formName({ path, operation }: PlacedOperation): string {
  const [type = ''] = Object.keys(operation.responses['200']?.content ?? {});
  const ending = path.split('.').at(-1) ?? '';
  return names[type] ?? (ending === 'jsonstat' ? 'JSON-stat' : ending.toUpperCase());
}
