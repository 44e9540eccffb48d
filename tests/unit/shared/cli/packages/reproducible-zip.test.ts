import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { reproducibleZip } from '../../../../../shared/cli/packages/reproducible-zip.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const zone = process.env.TZ;

describe('a reproducible zip', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('holds what was put in, and is the same in whatever order it came', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.[a-z]{2}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array()), (files) => {
        const entries = Object.entries(files);
        const zip = reproducibleZip(new Map(entries));
        expect(reproducibleZip(new Map(entries.toReversed()))).toEqual(zip);
        expect(Object.entries(unzipSync(zip)).sort()).toEqual(
          entries.map(([path, bytes]) => [path, bytes]).sort(),
        );
      }),
    );
  });

  it('is the same in every time zone', () => {
    const hashes = ['UTC', 'Pacific/Chatham', 'America/Los_Angeles'].map((place) => {
      process.env.TZ = place;
      return sha256(reproducibleZip(new Map([['a.txt', new Uint8Array([1, 2, 3])]])));
    });
    expect(new Set(hashes).size).toBe(1);
  });
});
