import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, readStrictJson } from '../../../../../shared/content/signed/strict-json.ts';
import { utf8 } from './published.ts';

const codeOf = (text: string): string => {
  const result = readStrictJson(utf8(text), 'file');
  return result.ok ? 'read' : (result.issues[0]?.code ?? '');
};

describe('strict JSON', () => {
  it('reads back what it wrote, whatever the order of the keys', () => {
    const value = fc.jsonValue({ maxDepth: 6, noUnicodeString: false });
    fc.assert(
      fc.property(value, (input) => {
        const parsed: unknown = JSON.parse(JSON.stringify(input));
        const text = canonicalJson(parsed);
        const read = readStrictJson(utf8(text), 'file');
        if (/"(__proto__|constructor|prototype)":/.test(text)) return;
        expect(read).toEqual({ ok: true, value: parsed, warnings: [] });
      }),
    );
  });

  it('takes no second text for the same value', () => {
    const space = fc.constantFrom(' ', '\n', '\t');
    const good = canonicalJson([1, [2, null, true], {}]);
    fc.assert(
      fc.property(fc.nat(good.length), space, (at, gap) => {
        expect(codeOf(`${good.slice(0, at)}${gap}${good.slice(at)}`)).not.toBe('read');
      }),
    );
  });

  it.each([
    ['{"a":1,"a":1}\n', 'signed-not-canonical'],
    ['{"b":1,"a":1}\n', 'signed-not-canonical'],
    ['{"a":1.0}\n', 'signed-not-canonical'],
    ['{"a":-0}\n', 'signed-not-canonical'],
    ['{"a":1e2}\n', 'signed-not-canonical'],
    ['{"a":"\\u0041"}\n', 'signed-not-canonical'],
    ['{"a":1}', 'signed-not-canonical'],
    ['{"a":1}\n\n', 'signed-not-canonical'],
    ['{"a":{"constructor":1}}\n', 'signed-key-name'],
    ['{"a":"[[[[[[[[[[[[[[[[[[[[[[[[[["}\n', 'read'],
    ['{"a":"\\"[[[[[[[[[[[[[[[[[[[[[[[["}\n', 'read'],
    ['', 'signed-json'],
  ])('%j: %s', (text, code) => expect(codeOf(text)).toBe(code));
});
