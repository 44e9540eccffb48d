/** Why a receiver refused: its own words, bounded, and the field they concern where it named one of ours. */
export interface Reason {
  readonly field?: string;
  readonly message: string;
}

/**
 * How an attempt to deliver ended, as far as can be known. After `timeout`, `unreachable` and `unknown` the
 * submission may have arrived or not: only the same id on the next attempt keeps it from counting twice.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server-error'; readonly status: number }
  /** Other answers under this id are there already: an attempt that seemed lost had arrived, and the answers were changed since. */
  | { readonly kind: 'already-received' }
  | { readonly kind: 'unreachable' | 'timeout' | 'unknown' };

export type Failure = Exclude<Outcome, { kind: 'accepted' }>;
