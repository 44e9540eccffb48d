import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FoundItem } from './found-item.ts';
import { type FoundRow, foundRow } from './found-row.ts';
import { usePopup } from './reader-context.ts';

interface FoundRowsProps {
  readonly items: readonly FoundItem[];
  readonly sought: readonly string[];
}

/** What was found, a row each. They are written straight into the page, because to compare all their parts at each key costs more than the search itself. */
export function FoundRows({ items, sought }: FoundRowsProps) {
  const { t } = usePopup().reader;
  const list = useRef<HTMLUListElement>(null);
  const rows = useRef<FoundRow[]>([]);
  useLayoutEffect(() => {
    for (const [place, item] of items.entries()) {
      const row = rows.current[place] ?? foundRow();
      rows.current[place] = row;
      row.write(item, sought, t);
      if (!row.element.parentNode) list.current?.append(row.element);
    }
    for (const { element } of rows.current.slice(items.length)) element.remove();
  }, [items, sought, t]);
  return useMemo(() => <ul class="rows" ref={list} />, []);
}
