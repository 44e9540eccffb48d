import type { Occurrence } from './model.ts';

/** True when the wanted words are a tag of the event, or stand in its title, place or summary; case does not count. An empty filter takes everything. */
export function matchesFilter(one: Occurrence, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  if (!wanted) return true;
  const { details } = one;
  if (details.tags.some((tag) => tag.toLowerCase() === wanted)) return true;
  return [details.title, details.place, details.summary].some((text) => text.toLowerCase().includes(wanted));
}
