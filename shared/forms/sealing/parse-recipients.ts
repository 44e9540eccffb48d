import { type Recipient, readRecipient } from '../../crypto/age/recipient.ts';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';

/** Everybody who can open what a page seals. Two at least: a lost key must not lose the answers. */
export type Recipients = readonly [Recipient, Recipient, ...Recipient[]];

/** Each makes every submission a little longer. */
const MOST = 10;
const SHOWN = 80;

/**
 * Reads the `seal` attribute: age recipients (`age1…`) apart by spaces. Anything doubtful is refused, with the issue
 * `seal-key` (one is not a key; `key` says which), `seal-one` (fewer than two different ones), `seal-secret` (a secret key stands in
 * the page, and must be taken for lost) or `seal-many`: answers must not travel for a wrong key, nor hang on a single one.
 */
export function parseRecipients(attribute: string): Parsed<Recipients> {
  const texts = [...new Set(attribute.split(/\s+/).filter(Boolean))];
  if (texts.some((text) => /^AGE-SECRET-KEY-/i.test(text))) return refused({ code: 'seal-secret' });
  const read = texts.map((text) => readRecipient(text));
  const wrong = read.findIndex((recipient) => !recipient);
  if (wrong >= 0) return refused({ code: 'seal-key', params: { key: (texts[wrong] ?? '').slice(0, SHOWN) } });
  const [first, second, ...more] = read.filter((recipient) => recipient !== undefined);
  if (!first || !second) return refused({ code: 'seal-one' });
  if (more.length + 2 > MOST) return refused({ code: 'seal-many', params: { max: MOST } });
  return parsed([first, second, ...more]);
}
