import type { Clause, Defect, Locale } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { clauseBody } from '../plan/clause-body.ts';
import type { Block } from './document.ts';

/**
 * Heading and text of a clause in the reader’s language, the whole Chinese original below a translation.
 *
 * @param level of the heading
 */
export function clauseBlocks(clause: Clause, locale: Locale, level: 1 | 2 | 3 | 4): Block[] {
  const { text, translated } = clauseBody(clause, locale);
  const blocks: Block[] = [{ kind: 'heading', level, text: headingOf(clause, locale) }];
  if (text !== '') blocks.push({ kind: 'paragraph', text });
  if (translated && clause.text) blocks.push({ kind: 'original', text: clause.text.zhHans });
  return blocks;
}

/** `4.1 Basic capacity programme (editorial)`. */
function headingOf({ id, title, editorial }: Clause, locale: Locale): string {
  const name = title ? `${id} ${readText(title, locale).text}` : id;
  return editorial ? m.reader_remark({ text: name, remark: m.shell_editorial_title({}, { locale }) }, { locale }) : name;
}

/** What the register says of each defect, on a line of its own. */
export function defectItems(defects: Defect[], locale: Locale): string[] {
  const words = { locale };
  return defects.map(({ id, line, printed, shown, reason, witness }) =>
    [
      `${id}: ${m.reader_note_line({ line }, words)}`,
      printed === '' ? '' : m.reader_note_printed_text({ text: printed }, words),
      m.reader_note_shown_text({ text: readText(shown, locale).text }, words),
      readText(reason, locale).text,
      witness ? `${m.shell_defects_witness({}, words)}${witness.title}, ${witness.address}` : '',
    ]
      .filter((part) => part !== '')
      .join(locale === 'en' ? ' ' : ''),
  );
}
