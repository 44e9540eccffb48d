import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { newIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { openSealed } from '../../../../../shared/crypto/age/open-sealed.ts';
import { readRecipient } from '../../../../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../../../../shared/crypto/age/sealed-text.ts';
import { hasAge } from '../../../../harness/find-age.ts';
import { SOAKING } from '../../../../harness/soaking.ts';

const here = hasAge();
if (!here) console.warn('The "age" command is not here: what it opens and seals is not tested.');

const numRuns = SOAKING ? 1000 : 50;
const folder = mkdtempSync(join(tmpdir(), 'amparo-age-'));
afterAll(() => rmSync(folder, { recursive: true }));

const people = await Promise.all([newIdentity(), newIdentity()]);
people.forEach(({ secret }, at) => {
  writeFileSync(join(folder, `${at}.txt`), `${secret}\n`, { mode: 0o600 });
});
const recipients = people.flatMap(({ recipient }) => readRecipient(recipient) ?? []);

const age = (args: readonly string[], input: string | Uint8Array): Buffer =>
  execFileSync('age', args, { input, maxBuffer: 1e8 });

/** Mostly small, now and then across a chunk of 64 KiB. */
const plaintext = fc.oneof(
  { weight: 9, arbitrary: fc.uint8Array({ maxLength: 3000 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 65_530, max: 65_545 }), fc.integer({ min: 0, max: 255 }))
      .map(([size, byte]) => new Uint8Array(size).fill(byte)),
  },
);

it.skipIf(!here)(
  'the age command opens what we seal, and we what it seals',
  async () => {
    expect(recipients).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(plaintext, fc.nat({ max: 1 }), fc.boolean(), async (bytes, who, armored) => {
        const sealed = String(await SealedText.seal(bytes, recipients));
        expect(age(['-d', '-i', join(folder, `${who}.txt`)], sealed).equals(bytes)).toBe(true);
        const theirs = age(
          [...(armored ? ['-a'] : []), ...recipients.flatMap(({ text }) => ['-r', text])],
          bytes,
        );
        const opened = await openSealed(armored ? theirs.toString() : Uint8Array.from(theirs), [
          people[who]?.secret ?? '',
        ]);
        expect(opened.ok && Buffer.from(opened.plaintext).equals(bytes)).toBe(true);
      }),
      { numRuns },
    );
  },
  120_000,
);
