import type { ClientView } from './page-data.ts';

/** At most one reload of a page in this time, in milliseconds: whatever is wrong, a page never reloads in a loop. */
const pause = 10 * 60_000;

/**
 * Loads the page again, once, if its module was deployed since: its own files may be gone by now, those of the new page are there.
 * Where the server still gives the same build, a reload would change nothing, and the page stays as it is.
 */
export async function reloadIfOutdated({ module, build }: ClientView): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  const isOutdated = answer?.ok && answer.headers.get('policy-module') === module && answer.headers.get('policy-build') !== build;
  if (isOutdated && isFirstReload()) location.reload();
}

function isFirstReload(): boolean {
  const mark = `portal-reloaded:${location.pathname}`;
  try {
    if (Number(sessionStorage.getItem(mark)) + pause > Date.now()) return false;
    sessionStorage.setItem(mark, String(Date.now()));
    return true;
  } catch {
    // Without a place for the mark nothing would end a loop.
    return false;
  }
}
