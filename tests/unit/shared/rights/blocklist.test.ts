import { describe, expect, it, vi } from 'vitest';
import { BLOCKED_HASHES, hasBlockedPhone, isBlockedPhone } from '../../../../shared/rights/blocklist.ts';

// The tip line in base 36: the number itself must stand nowhere, not even here.
const tip = String(Number.parseInt('3za0a3r', 36));
const [area, exchange, line] = [tip.slice(0, 3), tip.slice(3, 6), tip.slice(6)];
const vanity = [...`${exchange}${line}`]
  .map((digit) => ({ 2: 'A', 3: 'D', 4: 'G', 7: 'P' })[digit] ?? digit)
  .join('');

describe('the block-list', () => {
  it('holds hashes and nothing that can be dialled', () => {
    expect(BLOCKED_HASHES.size).toBe(6);
    for (const hash of BLOCKED_HASHES) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    tip,
    `+1${tip}`,
    `1-${area}-${exchange}-${line}`,
    `(${area}) ${exchange}.${line}`,
    `tel:+1-${area}-${exchange}-${line}`,
    `${area}\u2011${exchange}\u2011${line}`,
    tip.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    `1-${area}-${vanity.slice(0, 3)}-${vanity.slice(3)}`,
  ])('knows the tip line however it is written (%#)', async (text) => {
    expect(await hasBlockedPhone(`Report it: ${text}.`)).toBe(true);
    expect(await isBlockedPhone(text.replace('tel:', ''))).toBe(true);
  });

  it('leaves other numbers alone', async () => {
    expect(await isBlockedPhone('1-202-555-0123')).toBe(false);
    expect(await isBlockedPhone('988')).toBe(false);
    expect(await hasBlockedPhone('Call 202-555-0123 between 9 and 5, or 988.')).toBe(false);
  });

  it('blocks every number where the browser gives no way to compare', async () => {
    vi.stubGlobal('crypto', {});
    try {
      expect(await isBlockedPhone('202-555-0123')).toBe(true);
      expect(await isBlockedPhone('no number')).toBe(false);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
