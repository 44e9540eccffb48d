import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import { fetchableUrl, isPrivateEnough } from '../net/safe-url.ts';
import type { Definition } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { Submission } from './submission.ts';

/**
 * A place that submissions go to. Each kind is one file of `targets/`. `M` is what it takes: a target for what is sealed takes nothing
 * else, so that clear answers cannot be handed to it.
 */
export interface Target<M = Submission> {
  /** Where it leads, for "Goes to …" and the receipt: always what is really contacted. */
  readonly href: string;
  /** Whether one id sent twice is stored once there. Where it is not, a person is asked before it is sent again. */
  readonly once: boolean;
  /** Never rejects. An abort by `signal` reads as `timeout`. */
  readonly deliver: (message: M, signal?: AbortSignal) => Promise<Outcome>;
}

/** What stands around the attribute: the page, against which a relative address is read, and what the form asks. */
export interface TargetContext {
  readonly base?: string | undefined;
  readonly definition?: Definition | undefined;
}

/** Makes a target of what follows `KIND:`; `undefined` where that cannot be one. */
export type TargetMaker<M = Submission> = (rest: string, context: TargetContext) => Target<M> | undefined;

/**
 * Reads the `target` attribute, `KIND:…`, e.g. `json:https://forms.example.org/join`, by the kinds that are at hand.
 * Whatever is absent, of no known kind, no address or not private fails closed, with the one issue `target`, told to the
 * webmaster.
 */
export function parseTarget<M = Submission>(
  attribute: string | null | undefined,
  kinds: Readonly<Record<string, TargetMaker<M>>>,
  context: TargetContext = {},
): Parsed<Target<M>> {
  const text = attribute?.trim() ?? '';
  const [, kind = '', rest = ''] = TARGET.exec(text) ?? [];
  const target = Object.hasOwn(kinds, kind) ? kinds[kind]?.(rest, context) : undefined;
  return target ? parsed(target) : refused({ code: 'target', params: { target: text.slice(0, 100) } });
}

const TARGET = /^([a-z-]+):\s*(.+)$/s;

/** The kind that an attribute names, known or not; empty when it names none. */
export const targetKind = (attribute: string | null | undefined): string =>
  TARGET.exec(attribute?.trim() ?? '')?.[1] ?? '';

/** A web address that answers may be sent to: https, or http on this very machine. */
export function privateUrl(text: string, base?: string): string | undefined {
  const href = fetchableUrl(text, base);
  return href && isPrivateEnough(href) ? href : undefined;
}
