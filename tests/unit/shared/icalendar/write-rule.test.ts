import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../../../shared/icalendar/date-time.ts';
import { parseWall } from '../../../../shared/icalendar/date-time.ts';
import { UTC } from '../../../../shared/icalendar/find-zone.ts';
import { ianaZone } from '../../../../shared/icalendar/iana-zone.ts';
import { parseRule } from '../../../../shared/icalendar/recurrence-rule.ts';
import { ruleText } from '../../../../shared/icalendar/write-rule.ts';
import { event, ics, starts } from './ics.ts';

const wall = (text: string): number => parseWall(text)?.wall ?? Number.NaN;
const STARTS: Readonly<Record<string, When>> = {
  'DTSTART;VALUE=DATE:20260302': { wall: wall('20260302'), date: true },
  'DTSTART:20260302T180000': { wall: wall('20260302T180000'), date: false },
  'DTSTART:20260302T180000Z': { wall: wall('20260302T180000'), date: false, zone: UTC },
  'DTSTART;TZID=America/Chicago:20260302T180000': {
    wall: wall('20260302T180000'),
    date: false,
    zone: ianaZone('America/Chicago'),
  },
};
const [DAY = '', FLOATING = '', IN_UTC = '', IN_CHICAGO = ''] = Object.keys(STARTS);

function written(rule: string, start: string): string {
  const [parsed, when] = [parseRule(rule), STARTS[start]];
  if (!parsed || !when) throw new Error(rule);
  return ruleText(parsed, when);
}

describe('a rule is written as the standard has it', () => {
  it.each([
    ['freq=weekly;interval=1;wkst=mo', IN_UTC, 'FREQ=WEEKLY'],
    ['RRULE:FREQ=WEEKLY', IN_UTC, 'FREQ=WEEKLY'],
    ['FREQ=WEEKLY;UNTIL=20260401;COUNT=-1', IN_CHICAGO, 'FREQ=WEEKLY;UNTIL=20260402T045959Z'],
    ['FREQ=WEEKLY;UNTIL=2026-04-01T18:00:00', IN_CHICAGO, 'FREQ=WEEKLY;UNTIL=20260401T230000Z'],
    ['FREQ=WEEKLY;UNTIL=20260401T180000Z', FLOATING, 'FREQ=WEEKLY;UNTIL=20260401T180000'],
    ['FREQ=DAILY;UNTIL=20260401T230000Z;BYHOUR=3', DAY, 'FREQ=DAILY;UNTIL=20260402'],
    ['FREQ=WEEKLY;UNTIL=99991231T235959', IN_CHICAGO, 'FREQ=WEEKLY;UNTIL=99991231T235959Z'],
    ['FREQ=WEEKLY;COUNT=9;UNTIL=20260316T180000Z', IN_UTC, 'FREQ=WEEKLY;COUNT=3'],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=20260316T180000Z', IN_UTC, 'FREQ=WEEKLY;COUNT=2'],
    ['FREQ=WEEKLY;BYDAY=2TU,TU;X-A=1', IN_UTC, 'FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=MONTHLY;BYDAY=+1MO,-1FR;WKST=SU', IN_UTC, 'FREQ=MONTHLY;BYDAY=1MO,-1FR;WKST=SU'],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1,+1', IN_UTC, 'FREQ=MONTHLY;BYSETPOS=-1,1;BYDAY=MO,TU'],
  ])('%s at %s becomes %s', (rule, start, expected) => expect(written(rule, start)).toBe(expected));

  it('and means the same dates', () => {
    const part = (name: string, ...values: readonly string[]): fc.Arbitrary<string> =>
      fc.constantFrom('', '', ...values.map((value) => `;${name}=${value}`));
    const rules = fc
      .tuple(
        fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'),
        part('INTERVAL', '1', '2', '+3'),
        part('COUNT', '1', '5', '40'),
        part(
          'UNTIL',
          '20260610',
          '20260610T180000',
          '20260610T030000Z',
          '20260609T220000Z',
          '99991231T235959Z',
        ),
        part('BYDAY', 'MO', '2MO', 'TU,-1FR', 'MO,TU,WE'),
        part('BYMONTH', '3,5,6', '9'),
        part('BYMONTHDAY', '1,-1', '13'),
        part('BYSETPOS', '1', '-1,2'),
        part('WKST', 'SU', 'MO'),
      )
      .map(([frequency, ...parts]) => `FREQ=${frequency}${parts.join('')}`);
    fc.assert(
      fc.property(rules, fc.constantFrom(...Object.keys(STARTS)), (rule, start) => {
        const text = written(rule, start);
        expect(text).not.toMatch(/COUNT=.*UNTIL=/);
        const dates = (value: string): readonly string[] => starts(ics(...event(start, `RRULE:${value}`)));
        expect(dates(text)).toEqual(dates(rule));
      }),
    );
  });
});
