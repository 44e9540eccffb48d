import type { Pack } from './model.ts';
import { addDays } from './real-date.ts';

/** A hotline checked longer ago than this is due to be called again. Until then and after, it is shown with its date. */
export const HOTLINE_FRESH_DAYS = 90;

export interface Due {
  readonly kind: 'fact' | 'hotline';
  readonly id: string;
  /** Last day on which it still counted as fresh, `YYYY-MM-DD`. */
  readonly until: string;
}

/** What a person should look at again on `today`, longest overdue first. A report: nothing is refused because time passes. */
export function dueForReview(pack: Pack, today: string): readonly Due[] {
  const facts = pack.facts.flatMap(({ id, reviewBy }) =>
    reviewBy === undefined ? [] : [{ kind: 'fact' as const, id, until: reviewBy }],
  );
  const hotlines = pack.hotlines.map(({ id, source }) => ({
    kind: 'hotline' as const,
    id,
    until: addDays(source.checked, HOTLINE_FRESH_DAYS),
  }));
  return [...facts, ...hotlines]
    .filter(({ until }) => today > until)
    .sort((a, b) => a.until.localeCompare(b.until) || a.id.localeCompare(b.id));
}
