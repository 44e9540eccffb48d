import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../../../shared/search/words-of.ts';

describe('fold', () => {
  it.each([
    ['Órden', 'orden'],
    ['DEPORTACIÓN', 'deportacion'],
    ['ngôn ngữ Đông', 'ngon ngu dong'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ﬁle ４２', 'file 42'],
    ['أَمْر', 'امر'],
    ['مكتبة', 'مكتبه'],
    ['فارسی', 'فارسي'],
    ['한국어', '한국어'],
    ['٩٢٣٣ ۴۵', '9233 45'],
    ['abo\u00adga\u200bdo', 'abogado'],
    ['\u202bأَمْر\u202c', 'امر'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it.each<[string, readonly string[]]>([
    ['Do not open the door!', ['do', 'not', 'open', 'the', 'door']],
    ['I don’t', ['i', 'dont']],
    ['1-844-363', ['1', '844', '363']],
    ['请出示法官', ['请出', '出示', '示法', '法官', '官']],
    ['门', ['门']],
    ['ICE在门口', ['ice', '在门', '门口', '口']],
    ['لا تفتح الباب', ['لا', 'تفتح', 'الباب']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['', []],
    ['—…', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
