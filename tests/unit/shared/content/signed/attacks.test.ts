import { describe, expect, it } from 'vitest';
import { verifyPack } from '../../../../../shared/content/signed/verify-pack.ts';
import { ATTACKS_ON_KEYS } from './attacks-on-keys.ts';
import { ATTACKS_ON_PACKS } from './attacks-on-packs.ts';
import { context, freshTrust, published } from './published.ts';

describe('each attack is refused for its own reason, and what was taken stays', () => {
  it.each([...ATTACKS_ON_KEYS, ...ATTACKS_ON_PACKS])('%s: %s', async (_, code, attack) => {
    const trust = (await attack.trust) ?? freshTrust();
    const result = await verifyPack(published(attack.files), trust, context(attack.context));
    expect(result.ok ? 'taken' : result.issues[0]?.code).toBe(code);
    expect(result.trust.packs).toEqual(trust.packs);
    expect(result.trust.latestDay).toBe(trust.latestDay);
  });
});
