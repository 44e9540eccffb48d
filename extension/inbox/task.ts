import type { OpenFailure } from '../../shared/crypto/age/read-age.ts';
import type { Entry } from '../../shared/forms/inbox/entry.ts';
import type { InboxSource } from '../../shared/forms/inbox/open-source.ts';
import type { Unopened } from '../../shared/forms/inbox/received.ts';
import type { Definition } from '../../shared/forms/model.ts';

/** What takes longer than a page may stand still, and what it is made of. */
export interface Inputs {
  /** Locks a text with a passphrase. */
  readonly lock: { readonly text: string; readonly passphrase: string };
  readonly unlock: { readonly locked: string; readonly passphrase: string };
  /** Opens submissions in whatever an organiser hands over, a colleague's copy too, and in the clear where they answer one of these forms. */
  readonly open: {
    readonly sources: readonly InboxSource[];
    readonly secret: string;
    readonly forms: readonly Definition[];
  };
  /** Seals batches for public keys. */
  readonly seal: { readonly batches: readonly (readonly Entry[])[]; readonly keys: readonly string[] };
  /** Opens age files in armor, as the inbox keeps them. */
  readonly reopen: { readonly sealed: readonly string[]; readonly secret: string };
}

export type Reopened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: OpenFailure };

/** A submission, or why there is none. */
export type Found =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly issue: Unopened };

/** What each of them tells, part by part. */
export interface Parts {
  readonly lock: string;
  readonly unlock: Reopened;
  readonly open: Found;
  readonly seal: string;
  readonly reopen: Reopened;
}

export type TaskKind = keyof Inputs;
export type Task = { [K in TaskKind]: { readonly kind: K } & Inputs[K] }[TaskKind];

/** What the worker says: parts as they come, then that it is done. */
export type Said<K extends TaskKind> = { readonly parts: readonly Parts[K][] } | { readonly done: true };
