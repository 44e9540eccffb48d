import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKept, pinKey } from '../../../../extension/platform/parse-kept.ts';

describe('what is kept', () => {
  it('is read from storage, pins in the order in which they were made', () => {
    const items = {
      language: 'es-419',
      second: 'ht',
      state: 'US-CA',
      [pinKey('script/free')]: 2,
      [pinKey('scenario/door')]: 1,
      [pinKey('scenario/check-in')]: 3,
    };
    expect(parseKept(items)).toEqual({
      language: 'es-419',
      second: 'ht',
      state: 'US-CA',
      pins: ['scenario/door', 'script/free', 'scenario/check-in'],
    });
  });

  it('passes over what is not ours or broken', () => {
    const items = {
      language: 7,
      state: '',
      'pin/hotline/x': 1,
      'pin/scenario/<b>': 1,
      'pin/script/free': 'first',
      other: 'thing',
    };
    expect(parseKept(items)).toEqual({ pins: ['script/free'] });
  });

  it.each(['US-ZZ', 'Texas?', 7, ['US-CA'], {}])(
    'takes %o for no state, which would hide those of all',
    (state) => {
      expect(parseKept({ state })).toEqual({ pins: [] });
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (items) => {
        expect(Array.isArray(parseKept(items).pins)).toBe(true);
      }),
    );
  });
});
