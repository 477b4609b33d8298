/**
 * Marks what was published since the last visit. When that was and what was seen then stays in this browser (`localStorage`); nothing
 * is sent, and the button forgets it. Loaded on the home page and on that of the changes only; without it the lists are the same, unmarked.
 */
import { countNew, nextVisit, readVisit, type LogMark, type Visit } from '../changes/last-visit/visit.ts';
import type { VisitWords } from '../changes/last-visit/visit-words.ts';

const place = document.querySelector<HTMLElement>('.last-visit')!;
const status = place.querySelector('.visit-status')!;
const words = JSON.parse(place.dataset['words']!) as VisitWords;
const latest = JSON.parse(place.dataset['latest']!) as LogMark;
// Several portals may share an origin.
const key = `portal-visit:${place.dataset['place']}`;

try {
  const visit = nextVisit(readVisit(localStorage.getItem(key)), latest, Date.now());
  localStorage.setItem(key, JSON.stringify(visit));
  show(visit);
  addEventListener('pagehide', () => stay(visit));
  place.querySelector('button')!.addEventListener('click', forget);
} catch {
  // A browser that keeps nothing has nothing to mark.
}

function show(visit: Visit): void {
  status.textContent = sentence(visit);
  for (const item of document.querySelectorAll<HTMLElement>('[data-entry]')) {
    item.toggleAttribute('data-new', visit.since !== null && Number(item.dataset['entry']) > visit.since.entry);
  }
  place.dataset['known'] = '';
}

function sentence(visit: Visit): string {
  if (visit.ended === null) return words.first;
  const count = countNew(visit, latest);
  const text = count === 0 ? words.none : count === 1 ? words.one : words.many;
  const date = new Intl.DateTimeFormat(place.dataset['language'], { dateStyle: 'long' }).format(visit.ended);
  return text.replace('{date}', date).replace('{count}', String(count));
}

/** The visit lasts until the page is left, however long it is read; not where it was forgotten meanwhile. */
function stay(visit: Visit): void {
  if (localStorage.getItem(key) !== null) localStorage.setItem(key, JSON.stringify({ ...visit, at: Date.now() }));
}

function forget(): void {
  localStorage.removeItem(key);
  for (const item of document.querySelectorAll('[data-new]')) item.removeAttribute('data-new');
  status.textContent = words.forgotten;
}
