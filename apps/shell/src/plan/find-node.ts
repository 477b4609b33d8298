import type { ClauseNode } from '@policy/api';

/** The clause with this id in the contents of the plan. */
export function findNode(tree: ClauseNode[], id: string): ClauseNode | null {
  for (const node of tree) {
    const found = node.id === id ? node : findNode(node.children, id);
    if (found) return found;
  }
  return null;
}
