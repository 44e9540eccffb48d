import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones, hasOtherPhone, normalisePhone } from '../../../../shared/content/phone.ts';

const PHONE = '12025550123';

describe('normalisePhone', () => {
  it.each([
    '2025550123',
    '+1 202 555 0123',
    '1-202-555-0123',
    '(202) 555-0123',
    'tel:+12025550123',
    '２０２－５５５－０１２３',
    '202\u2011555\u20110123',
    '٢٠٢ ٥٥٥ ٠١٢٣',
  ])('reads %s', (text) => {
    expect(normalisePhone(text.replace('tel:', ''))).toBe(PHONE);
  });

  it('reads letters as on a keypad', () => {
    expect(normalisePhone('1-202-KLK-0A23')).toBe('12025550223');
  });

  it.each(['', '988', '911', '+44 20 7946 0123', '0025550123', '20255501234'])('leaves %s alone', (text) => {
    expect(normalisePhone(text)).toBeUndefined();
  });
});

const national = fc
  .tuple(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([area, rest]) => `${area}${String(rest).padStart(7, '0')}`);
const gap = fc.constantFrom(
  '',
  '-',
  '.',
  ' ',
  '\u00a0',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2212',
  '\uff0d',
  ' - ',
  '\u200b',
  '\u202f',
);
const zero = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce);
const country = fc.constantFrom('', '1-', '+1 ', '+1', 'tel:+1', '1.');
const written = fc
  .tuple(national, fc.array(gap, { minLength: 2, maxLength: 2 }), zero, country, fc.boolean())
  .map(([digits, [a = '', b = ''], from, prefix, brackets]) => {
    const area = digits.slice(0, 3);
    const ascii = `${prefix}${brackets ? `(${area})` : area}${a}${digits.slice(3, 6)}${b}${digits.slice(6)}`;
    return { digits, text: ascii.replace(/\d/g, (digit) => String.fromCodePoint(from + Number(digit))) };
  });
const prose = fc.constantFrom('', 'Call ', 'Llame al ', '<a href="', 'número: ');

describe('findPhones', () => {
  it('finds a number however it is written, and wherever it stands', () => {
    fc.assert(
      fc.property(written, prose, prose, ({ digits, text }, before, after) => {
        expect(findPhones(`${before}${text}${after === '' ? '' : ` ${after}`}`)).toContain(`1${digits}`);
      }),
    );
  });

  it('never throws, and finds only US numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const phone of findPhones(text)) expect(phone).toMatch(/^1[2-9]\d{9}$/);
      }),
    );
  });

  it('takes a number out of a link that hides its gaps', () => {
    expect(findPhones('https://example.org/?call=202%20555%2D0123')).toEqual([PHONE]);
    for (const link of [
      'tel:%2B1202%35550123',
      'tel:%32%30%32%35550123',
      'tel:1%EF%BC%92025550123',
      'tel:%2B1%FF2025550123',
    ])
      expect(findPhones(link), link).toEqual([PHONE]);
  });

  it.each([
    '202, 555, 0123',
    '202~555~0123',
    '2 0 2 : 5 5 5 ; 0 1 2 3',
    '202|555|0123',
    '1+202+555+0123',
    '*202* _555_ *0123*',
    '202 ……… 555 ……… 0123',
    '2️⃣0️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣2️⃣3️⃣',
    '2\u03010\u20dd2-555-0123',
    '２０２：５５５：０１２３',
    '٢٠٢، ٥٥٥، ٠١٢٣',
    '202\u2066555\u20690123',
    '202\u3164555\u31640123',
    '001-202-555-0123',
    '2024 555 202-555-0123',
    '12 202-555-0123 44',
    '202-555-0123llame',
    '¡202–555…0123! ¿Sí?',
  ])('sees through signs and hidden letters between the digits: %s', (text) => {
    expect(findPhones(text, 'digits')).toContain(PHONE);
    expect(findPhones(`Llame: ${text}.`)).toContain(PHONE);
  });

  it('does not read a number in the middle of a longer one', () => {
    expect(findPhones('id 93820255501239911')).toEqual([]);
  });

  it('reads words after an area code only when asked to', () => {
    expect(findPhones('Form I-200 or Form I-205', 'digits')).toEqual([]);
    expect(findPhones('202 KLK 0123')).toEqual([PHONE]);
  });

  it('looks through digits in time that grows no faster than they do', () => {
    const took = (count: number): number => {
      const started = performance.now();
      findPhones('1 2-3.'.repeat(count));
      return performance.now() - started;
    };
    const few = took(5_000);
    // Sixteen times as many: a search that went back for each would take 256 times as long.
    expect(took(80_000)).toBeLessThan(64 * few);
  });
});

describe('hasOtherPhone', () => {
  const listed = new Set([PHONE]);

  it.each(['202-555-0177', '+52 55 5555 0123', '+44 (20) 7946 0123', '1-800-HELP-NOW', '877-ABCDEFG'])(
    'knows %s for a number that nobody checked',
    (text) => expect(hasOtherPhone(`Call ${text}.`, listed)).toBe(true),
  );

  it.each([
    '202-555-0123',
    'Text WORD to 877877, or call 988',
    '8 U.S.C. 1357, Form I-200 or I-205, 48 hours',
    'No. 25-429, 2026-11-24',
  ])('leaves %s alone', (text) => expect(hasOtherPhone(text, listed)).toBe(false));
});
