import type { Locale } from '@policy/api';
import { lifeStatusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { LifeCount } from '../../stages/count-lives.ts';
import type { EmbedTable, EmbedText } from './embed-content.ts';

/** Projects by what became of them, as a table; null where there is no project. */
export function tableOfLives(progress: LifeCount[], locale: Locale): EmbedTable | null {
  if (progress.length === 0) return null;
  return {
    caption: m.embed_progress({}, { locale }),
    columns: [m.embed_outcome({}, { locale }), m.projects_title({}, { locale })],
    rows: progress.map(({ status, count }) => [{ text: lifeStatusName(status, locale) }, { text: String(count) }]),
  };
}

/** The same in a sentence, for whoever does not see the picture. */
export function describeRows(rows: EmbedText[][], locale: Locale): string {
  return rows
    .map(([kind, count]) => m.reader_term({ term: kind!.text, text: count!.text }, { locale }))
    .join(m.list_separator({}, { locale }));
}
