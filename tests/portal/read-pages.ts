import { timedPage } from './timed-page.ts';

/** What was wrong with an answer that somebody read. */
export interface Complaint {
  address: string;
  what: string;
}

/** Reads pages over and over, as many readers do, until it is told to stop. */
export interface Readers {
  /** How many pages were read. */
  count(): number;
  stop(): Promise<Complaint[]>;
}

/**
 * Starts readers of all the pages.
 *
 * @param pages path → status that it must answer with
 * @param module whose part of every page must come from one build
 */
export function startReaders(origin: string, pages: [path: string, status: number][], module: string, readers = 2): Readers {
  const complaints: Complaint[] = [];
  let count = 0;
  let isOver = false;
  const read = async (first: number) => {
    for (let index = first; !isOver; index += 1) {
      const [path, status] = pages[index % pages.length]!;
      const address = origin + path;
      const page = await timedPage(address).catch((error: unknown) => String(error));
      count += 1;
      const what = typeof page === 'string' ? page : faultOf(page, status, module);
      if (what) complaints.push({ address, what });
    }
  };
  const work = Promise.all(Array.from({ length: readers }, (_, reader) => read(Math.floor((pages.length / readers) * reader))));
  return {
    count: () => count,
    async stop() {
      isOver = true;
      await work;
      return complaints;
    },
  };
}

function faultOf(page: Awaited<ReturnType<typeof timedPage>>, status: number, module: string): string | null {
  if (page.status !== status) return `status ${page.status}`;
  if (!page.html.endsWith('</html>')) return 'breaks off';
  if (page.hasNotice) return 'a fallback';
  if (page.html.includes('widget-unavailable')) return 'a widget is missing';
  const builds = buildsIn(page.html, module);
  return builds.length > 1 ? `of several builds: ${builds.join(', ')}` : null;
}

/** The builds of a module that a page names: in its markup, its styles and its scripts. */
export function buildsIn(html: string, module: string): string[] {
  const pattern = new RegExp(`/_m/${module}/([a-z0-9]+)/|data-module="${module}" data-build="([a-z0-9]+)"`, 'gu');
  return [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? match[2]!))];
}
