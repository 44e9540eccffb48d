import { addDays, addMonths, weekOf } from './month-days.ts';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads in a grid of days (WAI-ARIA grid pattern for dates); `undefined` for any other key. */
export function dateAfterKey(
  date: string,
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  { first, rtl }: { readonly first: number; readonly rtl: boolean },
): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const months = shiftKey ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, rtl ? 1 : -1);
    case 'ArrowRight':
      return addDays(date, rtl ? -1 : 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return weekOf(date, first);
    case 'End':
      return addDays(weekOf(date, first), 6);
    case 'PageUp':
      return addMonths(date, -months);
    case 'PageDown':
      return addMonths(date, months);
    default:
      return undefined;
  }
}
