import { findPhones } from '../phone.ts';

/**
 * Which of the numbers anywhere in `value` must never be shown, as a question that needs no waiting.
 * `isBlocked` is asked about each number once, as `normalisePhone` writes it.
 */
export async function blockedNumbers(
  value: unknown,
  isBlocked: (phone: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const found = new Set(stringsIn(value).flatMap((text) => findPhones(text)));
  const blocked = new Set<string>();
  for (const phone of found) if (await isBlocked(phone)) blocked.add(phone);
  return blocked;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /\d/u.test(value.normalize('NFKC')) || /\p{Nd}/u.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
