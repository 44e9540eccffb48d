import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../../shared/icalendar/expand.ts';
import { readCalendar } from '../../../../shared/icalendar/read-calendar.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { manyRuns } from '../../../harness/many-runs.ts';
import { corpusFile, corpusFiles } from './corpus/corpus.ts';
import { event, ics, stepsOf } from './ics.ts';

const SOUND = ics(
  'X-WR-CALNAME:Feed',
  'BEGIN:VTIMEZONE',
  'TZID:Custom',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  ...event(
    'UID:series',
    'DTSTART;TZID=Custom:20260302T180000',
    'DTEND;TZID=Custom:20260302T190000',
    'RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;UNTIL=20270101T000000Z',
    'RDATE;VALUE=PERIOD:20260304T100000Z/PT3H,20260305T100000Z/20260305T130000Z',
    'EXDATE;TZID="America/New_York":20260331T180000,20260428T180000',
    'SUMMARY:Meeting\\, weekly',
    'DESCRIPTION:Long text that is fol',
    ' ded here',
  ),
  ...event(
    'UID:series',
    'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Custom:20260526T180000',
    'DTSTART;TZID=Custom:20260527T200000',
    'DURATION:P1DT2H',
    'SEQUENCE:2',
  ),
  ...event('UID:day', 'DTSTART;VALUE=DATE:20260704', 'RRULE:FREQ=YEARLY;BYWEEKNO=27,-1;BYDAY=SU'),
);

/** Milliseconds; as many times longer as there are cases. */
const LONG = manyRuns(60_000);

const PIECES = [
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=MINUTELY;COUNT=999999999',
  'RRULE:FREQ=YEARLY;BYHOUR=0,1,2;BYMINUTE=0,1,2;BYSECOND=0,1;BYSETPOS=-366,366',
  'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'RRULE:FREQ=MONTHLY;BYDAY=-5MO;INTERVAL=999999999',
  'DTSTART:99991231T235959Z',
  'DTSTART:00010101T000000',
  'DURATION:P999999999D',
  'DURATION:P9999W',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VCALENDAR',
  'END:VTIMEZONE',
  'TZOFFSETFROM:+9999',
  'DTSTART;TZID=../../etc/passwd:20260101T120000',
  'UID:__proto__',
  'RDATE:19000101T000000,99991231T000000',
  '":;="',
  '\r\n \r\n\t',
  '\ufffd\u0000',
];

type Damage = { readonly at: number; readonly cut: number; readonly put: string };

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(SOUND.length),
  cut: fc.oneof(fc.nat(3), fc.nat(60)),
  put: fc.oneof(
    fc.constantFrom(...PIECES).map((piece) => `\r\n${piece}\r\n`),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('0', '9', '-', ';', ',', ':', '"', '\\', '\r', '\n', ' '),
  ),
});

function apply(bytes: Uint8Array, { at, cut, put }: Damage): Uint8Array {
  return new Uint8Array([...bytes.slice(0, at), ...new TextEncoder().encode(put), ...bytes.slice(at + cut)]);
}

/** Steps that reading and expanding one feed may take; the sound one takes fewer than a hundredth. */
const MOST_STEPS = 200_000;

/** Reads and expands; whatever comes out must hold together, and the work is counted, because a clock cannot judge it on a busy machine. */
function walk(bytes: Uint8Array): void {
  const { value: calendar, steps: reading } = stepsOf(readCalendar(bytes));
  if (!calendar.ok) {
    expect(calendar.issues.length).toBeGreaterThan(0);
    return;
  }
  const window = { fromMs: Date.UTC(2026, 0), toMs: Date.UTC(2027, 0), zone: 'America/New_York' };
  const {
    value: { instances },
    steps: expanding,
  } = stepsOf(expand(calendar.value.events, window));
  expect(reading + expanding).toBeLessThan(MOST_STEPS);
  for (const { startMs, endMs } of instances) {
    expect(Number.isFinite(startMs) && Number.isFinite(endMs)).toBe(true);
    expect(endMs).toBeGreaterThanOrEqual(startMs);
  }
}

describe('a damaged feed', () => {
  it('is sound before it is damaged', () => {
    const calendar = atOnce(readCalendar(SOUND));
    expect(calendar).toMatchObject({ ok: true, warnings: [] });
    expect(calendar.ok && calendar.value.events.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('never throws, and ends', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) =>
        walk(damages.reduce(apply, SOUND)),
      ),
      { numRuns: manyRuns(700) },
    );
  });

  it('loses no event but the damaged one', () => {
    const before = ics(...event('UID:before', 'DTSTART:20260302T180000Z', 'SUMMARY:Before')).slice(0, -15);
    const after = event('UID:after', 'DTSTART:20260303T180000Z', 'SUMMARY:After').join('\r\n');
    const pieces = fc.constantFrom(...PIECES.filter((piece) => !/^(BEGIN|END)/.test(piece)));
    const lines = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (bad) => {
        // A line of its own can close or open no component, and a fold joins it to the one before.
        const damaged = bad.map((line) => `X-BAD:${line.replace(/[\r\n]/g, '')}`);
        const between = event(
          'UID:bad',
          ...damaged,
          ...bad.filter((line) => /^[A-Z]+[;:][^\r\n]*$/.test(line)),
        );
        const text = [...between, after, 'END:VCALENDAR', ''].join('\r\n');
        const calendar = atOnce(readCalendar(new Uint8Array([...before, ...new TextEncoder().encode(text)])));
        const uids = calendar.ok ? calendar.value.events.map(({ uid }) => uid) : [];
        expect(uids).toEqual(expect.arrayContaining(['before', 'after']));
      }),
      { numRuns: manyRuns(100) },
    );
  });

  it('may be any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), walk));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => walk(new Uint8Array([...SOUND, ...bytes]))),
    );
  });

  it('may be cut off anywhere', () => {
    fc.assert(fc.property(fc.nat(SOUND.length), (end) => walk(SOUND.slice(0, end))));
  });
});

describe.runIf(corpusFiles().length > 0)('a real calendar', () => {
  const small = corpusFiles().filter((file) => corpusFile(file).length < 60_000);

  it('may be damaged in any way', { timeout: LONG }, () => {
    const cut = fc.record({ at: fc.nat(60_000), cut: fc.nat(80), put: damage.map(({ put }) => put) });
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.array(cut, { minLength: 1, maxLength: 6 }), (file, damages) =>
        walk(
          damages.reduce(
            (bytes, { at, ...rest }) => apply(bytes, { at: at % (bytes.length + 1), ...rest }),
            corpusFile(file),
          ),
        ),
      ),
      { numRuns: manyRuns(300) },
    );
  });
});
