import type { Locale, Source, TimelineEntry } from '@policy/api';
import { formatQuantity, readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { whatName } from './timeline-names.ts';

/** An entry in one line, for what has no room for links: what, of what, how much. */
export function entryTitle({ what, title, figure }: TimelineEntry, locale: Locale): string {
  const name = readText(title, locale).text;
  const told = figure === null ? name : m.timeline_entry_what({ what: name, title: formatQuantity(figure, locale) }, { locale });
  return m.timeline_entry_what({ what: whatName(what, locale), title: told }, { locale });
}

/** Where it is from, each source in a line, and what to mind. */
export function entryNotes({ sources, sure }: TimelineEntry, locale: Locale): string {
  return [...sources.map(sourceText), ...(sure ? [] : [m.timeline_not_sure({}, { locale })])].join('\n');
}

function sourceText(source: Source): string {
  if (source.kind === 'clause') return `${source.clause}「${source.quote}」`;
  return [`《${source.title}》${source.publisher}`, source.published, source.url].filter(Boolean).join(' ');
}
