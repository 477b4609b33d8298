import type { Change } from '@policy/api';
import { Feed } from 'feed';

/** Lists that have an address for each of their records. */
const lists: Record<string, string> = { indicator: 'indicators', project: 'projects', organisation: 'organisations', source: 'sources' };

/** Those of them that belong to no revision. */
const liveLists: Record<string, string> = { question: 'questions', consultation: 'consultations', opinion: 'opinions' };

/**
 * A feed of changes, newest first.
 *
 * @param address of the feed itself; addresses in it are absolute, as readers of feeds want them
 */
export function changeFeed(changes: readonly Change[], address: string, form: 'atom' | 'json'): Feed {
  const write = form === 'atom' ? asHtml : (text: string) => text;
  const { origin, pathname, search } = new URL(address);
  const api = `${origin}${pathname.slice(0, pathname.lastIndexOf('/'))}`;
  const feed = new Feed({
    // With its filter: another filter is another feed.
    id: `${api}/changes${search}`,
    title: 'National Innovative City Master Plan 2008–2015: changes of the data',
    link: `${api}/changes${search}`,
    feedLinks: { atom: `${api}/changes.atom${search}`, json: `${api}/changes.json${search}` },
    updated: new Date(changes[0]?.time ?? 0),
    generator: false,
    language: 'zh-Hans',
  });
  for (const change of changes) {
    feed.addItem({
      id: `${api}/changes#${change.id}`,
      title: write(`${change.action} ${change.kind} ${change.record}`),
      link: linkOf(change, api),
      date: new Date(change.time),
      description: write(change.reason),
      author: [{ name: change.department ?? change.actor }],
      category: [change.module, change.indicator, change.project].flatMap((term) => (term === null ? [] : [{ name: term, term }])),
    });
  }
  return feed;
}

/** In Atom the library marks texts as HTML; in JSON Feed they are plain. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What was changed, as it was at that revision, or as it stands now where it belongs to none. */
function linkOf({ kind, record, indicator, project, revision }: Change, api: string): string {
  if (kind in liveLists) return `${api}/${liveLists[kind]}/${record}`;
  if (indicator !== null) return `${api}/indicators/${indicator}?revision=${revision}`;
  if (project !== null) return `${api}/projects/${project}?revision=${revision}`;
  return `${api}/${kind in lists ? `${lists[kind]}/${record}` : 'plan'}?revision=${revision}`;
}
