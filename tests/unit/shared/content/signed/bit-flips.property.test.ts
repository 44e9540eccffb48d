import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyPack } from '../../../../../shared/content/signed/verify-pack.ts';
import { context, freshTrust, published } from './published.ts';

const good = published();

it.each(['keys', 'keysSig', 'pack', 'packSig'] as const)('any flipped bit of %s is seen', async (file) => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: good[file].byteLength - 1 }),
      fc.integer({ min: 0, max: 7 }),
      async (at, bit) => {
        const bytes = Uint8Array.from(good[file]);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const result = await verifyPack({ ...good, [file]: bytes }, freshTrust(), context());
        expect(result.ok).toBe(false);
        expect(result.trust.packs).toEqual({});
      },
    ),
  );
});

it('whatever bytes stand in the place of the files are refused, not thrown on', async () => {
  const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...Object.values(good)));
  await fc.assert(
    fc.asyncProperty(anything, anything, anything, anything, async (keys, keysSig, pack, packSig) => {
      const files = { keys, keysSig, pack, packSig };
      const same = Object.entries(files).every(
        ([name, bytes]) => bytes === Object.entries(good).find(([one]) => one === name)?.[1],
      );
      expect((await verifyPack(files, freshTrust(), context())).ok).toBe(same);
    }),
  );
});
