import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../../shared/forms/model.ts';
import { validate } from '../../../../shared/forms/validate.ts';
import { chapter, individual } from './sample.ts';

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
  test.each(['212 555 0100', '+52 55 1234 5678', '(212) 555-0100 x12', '+503 2222', '503 7777 8888'])(
    '%s is a number',
    (phone) => {
      expect(codes({ phone })).toEqual([]);
    },
  );
  test.each(['123456', '555 0100', '+52 55', 'call me', '1'.repeat(16)])('%s is none', (phone) => {
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

describe('the chapter form', () => {
  const whole = { request: 'visit', chapter: 'Cottonwood Bend', email: 'ana@example.org', agree: true };
  const problems = (answers: Answers) => validate(chapter, { ...whole, ...answers });
  afterEach(() => vi.useRealTimers());

  test('needs what is asked for, who asks, a way back and the consent', () => {
    expect(problems({})).toEqual([]);
    expect(validate(chapter, {}).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'request needed',
      'chapter needed',
      'email any-of',
      'agree consent',
    ]);
  });

  const zone = 'America/Chicago';

  test('a round of a group is checked once something stands in it, and named by its path', () => {
    expect(problems({ times: [{}, { day: '', from: ' ' }] })).toEqual([]);
    expect(
      problems({
        times: [{ day: '2099-01-01' }, { from: '18:00' }, { day: '2099-02-30', to: '25:00' }],
        zone,
      }),
    ).toEqual([
      { field: 'times.1.day', code: 'needed' },
      { field: 'times.2.day', code: 'date' },
      { field: 'times.2.to', code: 'time' },
    ]);
  });

  test('a day is still to come when it is today by the device’s calendar', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 28, 23, 50) });
    expect(problems({ times: [{ day: '2026-11-28' }], zone })).toEqual([]);
    expect(problems({ times: [{ day: '2026-11-27' }], zone })).toEqual([
      { field: 'times.0.day', code: 'past' },
    ]);
  });

  test('a time says nothing without its zone, which nobody needs who names no time', () => {
    expect(problems({ times: [{ day: '2099-01-01' }] })).toEqual([{ field: 'zone', code: 'needed' }]);
    expect(problems({ times: [{ day: ' ' }] })).toEqual([]);
  });

  test('what ends, ends after it began', () => {
    const ends = (from: string, to: string) =>
      problems({ times: [{ day: '2099-01-01', from, to }], zone }).map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(ends('18:00', '20:00')).toEqual([]);
    expect(ends('', '20:00')).toEqual([]);
    expect(ends('09:00', '10:00 ')).toEqual([]);
    for (const to of ['18:00', '17:59', '06:00']) expect(ends('18:00', to)).toEqual(['times.0.to order']);
    expect(ends('18:00', '25:00')).toEqual(['times.0.to time']);
  });

  test('a number has its bounds', () => {
    for (const people of ['0', '10001', '-3', '1e3', 'many'])
      expect(problems({ people })).toEqual([{ field: 'people', code: 'number', min: 1, max: 10_000 }]);
    expect(problems({ people: '40' })).toEqual([]);
  });

  test('what is asked only of some is not checked of others', () => {
    expect(problems({ request: 'toolkit', people: 'many', times: [{ from: 'x' }] })).toEqual([]);
  });

  test.each<[string, Answers]>([
    ['more rounds than there may be', { times: Array(6).fill({ day: '2099-01-01' }), zone }],
    ['texts for rounds', { times: ['2099-01-01'], zone }],
    ['rounds for options', { access: [{ day: 'x' }] }],
    ['a zone that is no option', { zone: 'Europe/Paris' }],
    ['an inherited name', { zone: 'constructor' }],
  ])('%s came from no control', (_name, answers) => {
    expect(problems(answers).map(({ code }) => code)).toEqual(['needed']);
  });
});

describe('a ZIP code or a state', () => {
  test.each([
    '60601',
    '60601-1234',
    'IL',
    'Illinois',
    'Chicago 60601',
    '60601 Chicago',
    'Puerto Rico',
    'Tijuana',
  ])('%s is taken', (place) => {
    expect(codes({ phone: '2125550100', place })).toEqual([]);
  });
  test.each(['606', '6060', '606011', '1 Main Street', '1200 N Western Ave', '60601 North Clark Street'])(
    '%s is asked again',
    (place) => {
      expect(codes({ phone: '2125550100', place })).toEqual(['place place']);
    },
  );
});
