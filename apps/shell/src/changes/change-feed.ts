import type { Locale } from '@policy/api';
import { moduleName } from '@policy/pages';
import * as m from '@policy/words/messages';
import { Feed } from 'feed';
import { asHtml } from '../files/as-html.ts';
import { writeAtom } from '../files/write-atom.ts';
import type { ToldPublication } from './read-publications.ts';
import type { ToldChange } from './tell-change.ts';

/** Where a feed of changes is and what it is of. */
export interface ChangeFeed {
  /** Address of the portal in the reader’s language: `https://portal.example/ztzl/en`. */
  portal: string;
  /** The filter as it stands in the address. */
  query: string;
  title: string;
  locale: Locale;
  /** When the data was last changed, for a feed that has nothing to tell yet. */
  changed: string;
}

/**
 * What was published as an Atom feed (RFC 4287), an entry for each publication, newest first: a file of a thousand values is one.
 * Its id is the place of the publication on the page of changes, which no filter and no later publication changes.
 */
export function changeFeed(publications: readonly ToldPublication[], { portal, query, title, locale, changed }: ChangeFeed): string {
  const page = `${portal}/changes${query}`;
  const feed = new Feed({
    id: page,
    title: asHtml(title),
    description: m.changes_lead({}, { locale }),
    link: page,
    feedLinks: { atom: `${portal}/changes.atom${query}` },
    updated: new Date(publications[0]?.time ?? changed),
    generator: false,
  });
  for (const { id, revision, time, department, reason, changes, isCut } of publications) {
    const told = changes.map((change) => tell(change, locale));
    const why = reason === '' ? [] : [m.changes_reason({}, { locale }) + reason];
    const lines = [...told, ...(isCut ? [m.changes_more_unknown({}, { locale })] : []), ...why];
    const only = changes.length === 1 ? changes[0] : undefined;
    const place = only?.place ?? only?.subject;
    feed.addItem({
      id: `${portal}/changes#${id}`,
      link: place ? portal + place.path : revision === null ? `${portal}/changes#${id}` : `${portal}/changes?revision=${revision}`,
      title: asHtml(entryTitle(told, isCut, locale)),
      description: asHtml(lines.join('\n')),
      date: new Date(time),
      author: [{ name: department ? moduleName(department, locale) : m.shell_portal_name({}, { locale }) }],
    });
  }
  return writeAtom(feed, locale);
}

function tell({ subject, text }: ToldChange, locale: Locale): string {
  return subject ? m.timeline_entry_what({ what: subject.text, title: text }, { locale }) : text;
}

function entryTitle([first = '', ...others]: string[], isCut: boolean, locale: Locale): string {
  if (isCut) return m.changes_and_more({ change: first, more: m.changes_more_unknown({}, { locale }) }, { locale });
  if (others.length === 0) return first;
  return m.changes_and_more({ change: first, more: m.changes_more({ count: others.length }, { locale }) }, { locale });
}
