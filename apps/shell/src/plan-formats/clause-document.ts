import type { Clause, Defect, Locale, Plan } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { clauseBlocks, defectItems } from './clause-blocks.ts';
import type { Block } from './document.ts';
import { sourceItems } from './source-items.ts';

/**
 * The document of one clause: its place in the plan, its text, its defects, its source.
 *
 * @param address of the clause’s page
 */
export function clauseDocument(plan: Plan, clause: Clause, defects: Defect[], locale: Locale, address: string): Block[] {
  const words = { locale };
  const above = clause.path.map(({ id, title }) => (title ? `${id} ${readText(title, locale).text}` : id));
  const below = clause.children.map(({ id, title }) => (title ? `${id} ${readText(title, locale).text}` : id));
  const [heading, ...text] = clauseBlocks(clause, locale, 1);
  const blocks: Block[] = [heading!];
  if (above.length > 0) blocks.push({ kind: 'paragraph', text: above.join(' / ') });
  if (text.some(({ kind }) => kind === 'original')) blocks.push({ kind: 'paragraph', text: m.clause_translation({}, words) });
  blocks.push(...text);
  if (below.length > 0) blocks.push({ kind: 'items', items: below });
  if (defects.length > 0) {
    const items = defectItems(defects, locale);
    blocks.push({ kind: 'heading', level: 2, text: m.reader_notes({}, words) }, { kind: 'items', items });
  }
  const source = sourceItems(plan, locale, address, clause);
  return [...blocks, { kind: 'heading', level: 2, text: m.reader_source({}, words) }, { kind: 'items', items: source }];
}
