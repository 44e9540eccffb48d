import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Start } from '../../../../../shared/crypto/sha256-block.ts';
import { proveWork } from '../../../../../shared/forms/sealing/prove-work.ts';
import { provenBits } from '../../../../../shared/forms/sealing/work.ts';

const ID = '7f3c1f6e-6f3e-4a53-9a52-0c8e3e1f7a10';

describe('a proof of work', () => {
  it('has the bits that were asked for, in slices that let others work', async () => {
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    });
    const work = await proveWork(ID, 15);
    clearInterval(clock);
    expect(await provenBits(ID, work)).toBeGreaterThanOrEqual(15);
    expect(turns).toBeGreaterThan(0);
    const hash = createHash('sha256').update(`${ID}:${work}`).digest();
    expect(hash.readUInt32BE(0) >>> 17).toBe(0);
  });

  it('is worth nothing for another id, nor when it is none', async () => {
    const work = await proveWork(ID, 12);
    expect(await provenBits(ID.replace('7f3c', '7f3d'), work)).toBeLessThan(12);
    expect(await provenBits(ID, undefined)).toBe(0);
    // Each would bring 12 bits and more.
    for (const other of ['000ac1c', ' 00c8f76', '000391D3']) expect(await provenBits(ID, other)).toBe(0);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const never = proveWork(ID, 32, stop.signal);
    stop.abort();
    expect(await never).toBeUndefined();
  });

  it('stands on the SHA-256 that all others know', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 55 }), (bytes) => {
        const block = Buffer.alloc(64);
        block.set(bytes);
        block[bytes.length] = 0x80;
        block.writeUInt32BE(8 * bytes.length, 60);
        const start = sha256Start(new DataView(block.buffer, block.byteOffset, 64));
        expect(start).toBe(createHash('sha256').update(bytes).digest().readInt32BE(0));
      }),
    );
  });
});
