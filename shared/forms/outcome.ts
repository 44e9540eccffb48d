/** Why a receiver refused: its own words, bounded, and the field they concern where it named one of ours. */
export interface Reason {
  readonly field?: string;
  readonly message: string;
}

/**
 * How an attempt to deliver ended, as far as can be known. After `timeout`, `unreachable`, `unreadable`, `cut`, `page` and
 * `unknown` the submission may have arrived or not: only the same id on the next attempt keeps it from counting twice.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server-error'; readonly status: number; readonly retryAfterSeconds?: number }
  /** Other answers under this id are there already: an attempt that seemed lost had arrived, and the answers were changed since. */
  | { readonly kind: 'already-received' }
  /** `unreadable`: the host is there, but lets no page of this site read what it answers (CORS). `cut`: it is there and may be read, but this answer broke off. `page`: a web page came in its place, as from the sign-in of a public network. */
  | { readonly kind: 'unreachable' | 'unreadable' | 'cut' | 'timeout' | 'page' | 'unknown' }
  /** Nothing is sent: this browser cannot seal the answers as the page wants it. */
  | { readonly kind: 'not-sealed' }
  /** Nothing is sent: the person's own mail program has to. */
  | { readonly kind: 'mail'; readonly href: string; readonly address: string }
  /** Nothing is sent: a mail link holds no more than `max` characters. */
  | { readonly kind: 'long-mail'; readonly address: string; readonly max: number };

export type Failure = Exclude<Outcome, { kind: 'accepted' }>;
