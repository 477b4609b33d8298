import type { Clause, Defect, Locale, Plan } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { clauseBlocks, defectItems } from './clause-blocks.ts';
import type { Block } from './document.ts';
import { sourceItems } from './source-items.ts';

const levels = { chapter: 2, section: 3, item: 4, paragraph: 4 } as const;

/**
 * The document of the whole plan: all clauses, the register of defects, the source.
 *
 * @param clauses in the order of the plan
 * @param address of the page of the whole text
 */
export function planDocument(plan: Plan, clauses: Clause[], defects: Defect[], locale: Locale, address: string): Block[] {
  const words = { locale };
  const text = clauses.flatMap((clause) => clauseBlocks(clause, locale, levels[clause.kind]));
  const isTranslated = text.some(({ kind }) => kind === 'original');
  return [
    { kind: 'heading', level: 1, text: readText(plan.metadata.title, locale).text },
    ...(isTranslated ? [{ kind: 'paragraph', text: m.clause_translation({}, words) } as const] : []),
    ...text,
    { kind: 'heading', level: 2, text: m.reader_notes({}, words) },
    { kind: 'items', items: defectItems(defects, locale) },
    { kind: 'heading', level: 2, text: m.reader_source({}, words) },
    { kind: 'items', items: sourceItems(plan, locale, address) },
  ];
}
