import { make } from '../../shared/dom/make.ts';

/** One thing that was found, drawn when it is first seen. */
export interface Entry {
  /** The same for what looks the same. */
  readonly key: string;
  make(): HTMLElement;
}

/** What is seen of them below a field. */
const FEW = 5;

/** Milliseconds without a key after which nobody is typing. */
const PAUSE = 250;

interface List {
  readonly element: HTMLElement;
  readonly rows: Map<string, HTMLElement>;
  rest?: ReturnType<typeof setTimeout>;
}

const lists = new WeakMap<Element, List>();

/**
 * Lists them at the end of the box: at once the few that can be seen, with what stays where it is further down; the rest
 * once nobody is typing. So no key waits for rows that the next one may replace, and what is found again is not drawn again.
 */
export function listFound(box: Element, entries: readonly Entry[]): void {
  const list: List = lists.get(box) ?? {
    element: make(document, 'ul', { class: 'amparo-found' }, []),
    rows: new Map(),
  };
  lists.set(box, list);
  clearTimeout(list.rest);
  const stays = entries.findIndex(({ key }, place) => {
    const row = list.rows.get(key);
    return !row || row !== list.element.children[place];
  });
  const now = stays < 0 ? entries.length : Math.max(FEW, stays);
  draw(list, entries.slice(0, now));
  if (now < entries.length) list.rest = setTimeout(() => draw(list, entries), PAUSE);
  if (entries.length === 0) list.element.remove();
  else if (list.element.parentNode !== box) box.append(list.element);
}

function draw({ element, rows }: List, entries: readonly Entry[]): void {
  entries.forEach((entry, place) => {
    const row = rows.get(entry.key) ?? make(document, 'li', {}, [entry.make()]);
    rows.set(entry.key, row);
    const there = element.children[place];
    if (there !== row) element.insertBefore(row, there ?? null);
  });
  while (element.children.length > entries.length) element.lastElementChild?.remove();
}
