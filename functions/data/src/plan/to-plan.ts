import type { ClauseNode, Plan } from '@policy/api';
import type { FoundPlan } from './find-plan.ts';

/** The plan as the API shows it: header, edition, and the outline as a tree. */
export function toPlan({ edition, revision, outline, counts }: FoundPlan): Plan {
  const { metadata, sha256, bytes, lines, characters } = edition;
  return {
    metadata: {
      title: metadata.title,
      documentNumber: metadata.documentNumber,
      indexNumber: metadata.indexNumber,
      category: metadata.category,
      publisher: metadata.publisher,
      published: metadata.published,
      keywords: metadata.keywords,
      address: metadata.address,
    },
    edition: { sha256, bytes, lines, characters },
    revision,
    counts,
    tree: toTree(outline),
  };
}

/** Parents come before their children in the order of the plan. */
function toTree(outline: FoundPlan['outline']): ClauseNode[] {
  const roots: ClauseNode[] = [];
  const nodes = new Map<string, ClauseNode>();
  for (const { parent, ...clause } of outline) {
    const node: ClauseNode = { ...clause, children: [] };
    const siblings = parent === null ? roots : nodes.get(parent)?.children;
    siblings?.push(node);
    nodes.set(node.id, node);
  }
  return roots;
}
