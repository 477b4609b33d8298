/**
 * Suggestions in the search box: an ARIA combobox with a list of names. Loaded when the box gets the focus (see `boot.ts`);
 * without it, and whenever the API does not answer, the box is a plain form.
 */
import type { SuggestData } from './suggest-data.ts';

/** As the API gives it. */
interface Suggestion {
  kind: string;
  title: string;
  address: string | null;
}

/** How long typing must rest, in milliseconds. */
const rest = 120;

const box = document.getElementById('portal-search-box') as HTMLInputElement;
const data = JSON.parse(box.dataset['suggest']!) as SuggestData;
const list = document.createElement('ul');
const status = document.createElement('p');
let active = -1;
let timer: ReturnType<typeof setTimeout> | undefined;
let request = new AbortController();

list.id = 'portal-suggestions';
list.hidden = true;
setAttributes(list, { role: 'listbox', 'aria-label': data.label });
setAttributes(status, { role: 'status', class: 'visually-hidden' });
setAttributes(box, {
  role: 'combobox',
  autocomplete: 'off',
  'aria-autocomplete': 'list',
  'aria-controls': list.id,
  'aria-expanded': 'false',
});
box.form!.append(list, status);

box.addEventListener('input', (event) => {
  // Letters of an input method are not yet what is looked for.
  if (!(event as InputEvent).isComposing) askSoon();
});
box.addEventListener('compositionend', askSoon);
box.addEventListener('blur', close);
box.addEventListener('keydown', takeKey);
// A press on the list must not take the focus from the box, which would close the list before the click.
list.addEventListener('pointerdown', (event) => event.preventDefault());
list.addEventListener('mousedown', (event) => event.preventDefault());
list.addEventListener('click', (event) => open((event.target as Element).closest('li')));

if (box.value !== box.defaultValue) askSoon();

function askSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), rest);
}

async function ask(): Promise<void> {
  request.abort();
  request = new AbortController();
  const typed = box.value.trim();
  if (typed === '') return close();
  try {
    const answer = await fetch(data.address + encodeURIComponent(typed), { signal: request.signal });
    const { items } = (await answer.json()) as { items: Suggestion[] };
    show(items.filter(({ address }) => address));
  } catch {
    // A newer request shows its own; where the API is at fault the form still works.
    if (!request.signal.aborted) close();
  }
}

function show(items: Suggestion[]): void {
  list.replaceChildren(...items.map(makeOption));
  choose(-1);
  setOpen(items.length > 0 && document.activeElement === box);
  const words = items.length === 0 ? data.none : items.length === 1 ? data.one : data.many;
  status.textContent = words.replace('{count}', String(items.length));
}

function makeOption({ kind, title, address }: Suggestion, index: number): HTMLLIElement {
  const option = document.createElement('li');
  const kindName = document.createElement('span');
  option.id = `portal-suggestion-${index}`;
  option.dataset['address'] = address!;
  kindName.textContent = data.kinds[kind] ?? '';
  option.append(title, ' ', kindName);
  setAttributes(option, { role: 'option', 'aria-selected': 'false' });
  return option;
}

function takeKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { length } = list.children;
  if (event.key === 'Escape' && !list.hidden) {
    close();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
    setOpen(true);
    // One place more than there are options: that of the box itself, where nothing is chosen.
    const step = event.key === 'ArrowDown' ? 1 : -1;
    choose(((active + 1 + step + length + 1) % (length + 1)) - 1);
  } else if (event.key === 'Enter' && active >= 0 && !list.hidden) {
    open(list.children[active]!);
  } else {
    return;
  }
  event.preventDefault();
}

function choose(index: number): void {
  active = index;
  Array.from(list.children, (option, place) => option.setAttribute('aria-selected', String(place === index)));
  const chosen = list.children[index];
  if (!chosen) return box.removeAttribute('aria-activedescendant');
  box.setAttribute('aria-activedescendant', chosen.id);
  chosen.scrollIntoView({ block: 'nearest' });
}

function open(option: Element | null): void {
  if (option) location.assign(data.root + (option as HTMLElement).dataset['address']!);
}

function close(): void {
  clearTimeout(timer);
  request.abort();
  setOpen(false);
  choose(-1);
  status.textContent = '';
}

function setOpen(isOpen: boolean): void {
  list.hidden = !isOpen;
  box.setAttribute('aria-expanded', String(isOpen));
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
