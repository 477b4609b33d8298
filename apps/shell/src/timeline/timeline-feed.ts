import type { TimelineEntry } from '@policy/api';
import { dateInWords } from '@policy/ui';
import * as m from '@policy/words/messages';
import { Feed } from 'feed';
import { asHtml } from '../files/as-html.ts';
import { writeAtom } from '../files/write-atom.ts';
import { entryNotes, entryTitle } from './entry-text.ts';
import type { TimelineFile } from './timeline-calendar.ts';

/**
 * The timeline as an Atom feed (RFC 4287), the latest first, what has no date last. Atom wants every time to the second, which no source tells: the time of
 * an entry is that of the revision, and its date stands in the title, as exact as it is known.
 *
 * @param address of the feed itself
 */
export function timelineFeed(entries: readonly TimelineEntry[], address: string, file: TimelineFile): string {
  const { page, time, locale } = file;
  const feed = new Feed({
    id: address,
    title: asHtml(file.title),
    description: m.timeline_subtitle({ total: entries.length }, { locale }),
    link: page,
    feedLinks: { atom: address },
    updated: time,
    generator: false,
  });
  const [dated, undated] = [true, false].map((isDated) => entries.filter(({ date }) => (date !== null) === isDated));
  for (const entry of [...dated!.toReversed(), ...undated!]) {
    const title = entryTitle(entry, locale);
    const date = entry.date === null ? m.timeline_undated({}, { locale }) : dateInWords(entry.date, locale);
    feed.addItem({
      id: `${page}#${entry.id}`,
      link: `${page}#${entry.id}`,
      title: asHtml(m.timeline_entry({ date, title }, { locale })),
      description: asHtml(entryNotes(entry, locale)),
      date: time,
      category: [entry.kind, entry.module].map((term) => ({ name: term, term })),
    });
  }
  return writeAtom(feed, locale);
}
