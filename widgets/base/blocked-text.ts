import { findPhones } from '../../shared/content/phone.ts';
import { isBlockedPhone } from '../../shared/rights/blocklist.ts';

const verdicts = new Map<string, boolean>();

/**
 * True when a blocked number stands in the text, and while that is being found out: numbers are compared by their
 * SHA-256, which the browser computes apart. Then `again` is called once it is known.
 */
export function isBlockedText(text: string, again: () => void): boolean {
  const phones = findPhones(text);
  const unknown = phones.filter((phone) => !verdicts.has(phone));
  if (unknown.length > 0)
    void Promise.all(unknown.map(async (phone) => verdicts.set(phone, await isBlockedPhone(phone)))).then(
      again,
    );
  return phones.some((phone) => verdicts.get(phone) ?? true);
}
