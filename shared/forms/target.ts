import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import { fetchableUrl, isPrivateEnough } from '../net/safe-url.ts';
import type { Outcome } from './outcome.ts';
import type { Submission } from './submission.ts';
import { jsonTarget } from './targets/json.ts';

/** A place that submissions go to. Each kind is one file of `targets/`, entered in `KINDS` below. */
export interface Target {
  /** Where it leads, for "Goes to …" and the receipt: always what is really contacted. */
  readonly href: string;
  /** Never rejects. An abort by `signal` reads as `timeout`. */
  deliver(submission: Submission, signal?: AbortSignal): Promise<Outcome>;
}

const KINDS: Readonly<Record<string, (href: string) => Target>> = { json: jsonTarget };

/**
 * Reads the `target` attribute, `KIND:URL`, e.g. `json:https://forms.example.org/join`; a relative URL is read
 * against the page. Whatever is absent, of no known kind, no web address or not private fails closed, with the one
 * issue `target`, told to the webmaster.
 */
export function parseTarget(attribute: string | null | undefined, base?: string): Parsed<Target> {
  const text = attribute?.trim() ?? '';
  const [, kind = '', rest = ''] = /^([a-z-]+):\s*(.+)$/s.exec(text) ?? [];
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  const href = fetchableUrl(rest, base);
  if (make && rest && href && isPrivateEnough(href)) return parsed(make(href));
  return refused({ code: 'target', params: { target: text.slice(0, 100) } });
}
