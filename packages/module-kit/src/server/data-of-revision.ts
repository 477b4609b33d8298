import type { Fetch } from '@policy/api-client';

/** Lets every request of a data client ask for one revision of the data, which never changes, instead of the newest. */
export function dataOfRevision(fetch: Fetch, revision: number | null): Fetch {
  if (revision === null) return fetch;
  return (input, init) => {
    const url = new URL(input);
    url.searchParams.set('revision', String(revision));
    return fetch(url.href, init);
  };
}
