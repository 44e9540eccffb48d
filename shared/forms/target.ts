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
 * against the page. Fails closed: codes `target-missing`, `target-kind`, `target-url`, `target-insecure`
 * (messages `form.<code>`, written for the webmaster).
 */
export function parseTarget(attribute: string | null | undefined, base?: string): Parsed<Target> {
  const text = attribute?.trim() ?? '';
  if (text === '') return refused({ code: 'target-missing' });
  const [, kind = '', rest = ''] = /^([a-z-]+):(.*)$/s.exec(text) ?? [];
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make) return refused({ code: 'target-kind', params: { target: text.slice(0, 100) } });
  const href = rest.trim() === '' ? undefined : fetchableUrl(rest, base);
  if (!href) return refused({ code: 'target-url', params: { target: text.slice(0, 100) } });
  if (!isPrivateEnough(href))
    return refused({ code: 'target-insecure', params: { target: text.slice(0, 100) } });
  return parsed(make(href));
}
