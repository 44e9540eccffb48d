import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../shared/forms/model.ts';
import { validate } from '../../../../shared/forms/validate.ts';
import { individual } from './sample.ts';

const codes = (answers: Answers): readonly string[] =>
  validate(individual, { agree: true, ...answers }).map(({ field, code }) => `${field} ${code}`);

describe('the individual form', () => {
  test('an email or a phone number is enough', () => {
    expect(codes({ email: 'ana@example.org' })).toEqual([]);
    expect(codes({ phone: '+1 (212) 555-0100' })).toEqual([]);
    expect(codes({ email: ' ', phone: '' })).toEqual(['email any-of']);
  });

  test('nothing is sent without consent', () => {
    expect(codes({ email: 'ana@example.org', agree: false })).toEqual(['agree consent']);
  });

  test('problems come in the order of the questions', () => {
    expect(codes({ phone: '12', name: 'x'.repeat(201), agree: false })).toEqual([
      'name too-long',
      'phone tel',
      'agree consent',
    ]);
  });

  test.each(['ana', 'ana@', '@b.co', 'ana@gmail', 'a b@c.de', 'a@b..c'])('%s is no address', (email) => {
    expect(codes({ email })).toEqual(['email email']);
  });
  test.each(['ana@example.org', 'a+b@x.y.z', 'josé@peña.mx', "o'neil@b.co"])('%s is one', (email) => {
    expect(codes({ email })).toEqual([]);
  });
  test.each(['212 555 0100', '+52 55 1234 5678', '(212) 555-0100 x12'])('%s is a number', (phone) => {
    expect(codes({ phone })).toEqual([]);
  });
  test.each(['123456', 'call me', '1'.repeat(16)])('%s is none', (phone) => {
    expect(codes({ phone })).toEqual(['phone tel']);
  });

  test('what is no option, or of another kind, does not count as an answer', () => {
    expect(codes({ phone: '2125550100', languages: ['xx'] })).toEqual(['languages needed']);
    expect(codes({ phone: '2125550100', languages: 'es' })).toEqual(['languages needed']);
    expect(codes({ phone: '2125550100', name: ['a'] })).toEqual(['name needed']);
  });

  test('a question that is not asked is not checked', () => {
    const long = { phone: '2125550100', 'call-note': 'x'.repeat(300) };
    expect(codes(long)).toEqual([]);
    expect(codes({ ...long, reach: ['call'] })).toEqual(['call-note too-long']);
  });
});
