import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddToLink, addToLinks, everyDateRule } from '../../../../shared/events/add-to-links.ts';
import type { Occurrence } from '../../../../shared/events/model.ts';
import { event, ics } from '../icalendar/ics.ts';
import { occurrences } from './feed.ts';
import { occurrenceOf } from './occurrence-of.ts';

/** The address without its query, and the query, of each service. */
const read = (occurrence: Occurrence, everyDate = false) =>
  Object.fromEntries(
    addToLinks(occurrence, everyDate).map(({ service, href }): [AddToLink['service'], object] => {
      const { origin, pathname, searchParams } = new URL(href);
      return [service, { at: origin + pathname, ...Object.fromEntries(searchParams) }];
    }),
  );

const only = (...lines: readonly string[]): Occurrence => {
  const [first] = occurrences(ics(...event('SUMMARY:Rally & march', ...lines)));
  if (!first) throw new Error('no occurrence');
  return first;
};

describe('addToLinks', () => {
  it('tells each service a moment, and Google the place’s own clock with its zone', () => {
    const links = read(
      only(
        'DTSTART;TZID=America/Chicago:20260302T180000',
        'DTEND;TZID=America/Chicago:20260302T193000',
        'LOCATION:Elm Park',
        'DESCRIPTION:Bring water',
        'URL:https://chapter.example/rally',
      ),
    );
    const told = 'https://chapter.example/rally\n\nBring water';
    expect(links).toEqual({
      google: {
        at: 'https://calendar.google.com/calendar/render',
        action: 'TEMPLATE',
        text: 'Rally & march',
        dates: '20260302T180000/20260302T193000',
        ctz: 'America/Chicago',
        location: 'Elm Park',
        details: told,
      },
      outlook: {
        at: 'https://outlook.live.com/calendar/deeplink/compose',
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: 'Rally & march',
        startdt: '2026-03-03T00:00:00Z',
        enddt: '2026-03-03T01:30:00Z',
        location: 'Elm Park',
        body: told,
      },
      office365: expect.objectContaining({
        at: 'https://outlook.office.com/calendar/deeplink/compose',
        startdt: '2026-03-03T00:00:00Z',
      }),
      yahoo: {
        at: 'https://calendar.yahoo.com/',
        v: '60',
        title: 'Rally & march',
        st: '20260303T000000Z',
        et: '20260303T013000Z',
        in_loc: 'Elm Park',
        desc: told,
      },
    });
  });

  it.each([
    ['one day', [], '20260501/20260502', '2026-05-02', '20260501'],
    ['three', ['DTEND;VALUE=DATE:20260504'], '20260501/20260504', '2026-05-04', '20260503'],
  ])('takes whole days as dates: %s', (_name, end, dates, enddt, et) => {
    const { google, outlook, yahoo } = read(only('DTSTART;VALUE=DATE:20260501', ...end));
    expect(google).toMatchObject({ dates });
    expect(google).not.toHaveProperty('ctz');
    expect(outlook).toMatchObject({ startdt: '2026-05-01', enddt, allday: 'true' });
    expect(yahoo).toMatchObject({ st: '20260501', et, dur: 'allday' });
  });

  it.each(['DTSTART:20260302T180000', 'DTSTART;TZID=Nowhere:20260302T180000'])(
    'leaves a time of no known zone on the clock of the reader: %s',
    (start) => {
      const { google, outlook, yahoo } = read(only(start));
      expect(google).toMatchObject({ dates: '20260302T180000/20260302T180000' });
      expect(outlook).toMatchObject({ startdt: '2026-03-02T18:00:00' });
      expect(yahoo).toMatchObject({ st: '20260302T180000' });
    },
  );

  it('brings a series to Google where one rule says all of it, else this date alone', () => {
    const start = 'DTSTART;TZID=America/Chicago:20260302T180000';
    const weekly = only(start, 'RRULE:FREQ=WEEKLY;BYDAY=MO');
    expect(read(weekly, true)).toMatchObject({ google: { recur: 'RRULE:FREQ=WEEKLY;BYDAY=MO' } });
    expect(read(weekly).google).not.toHaveProperty('recur');
    for (const more of ['EXDATE;TZID=America/Chicago:20260309T180000', 'RDATE:20260310T180000Z'])
      expect(everyDateRule(only(start, 'RRULE:FREQ=WEEKLY', more))).toBeUndefined();
    expect(everyDateRule(only(start, 'RRULE:FREQ=WEEKLY;COUNT=3'))).toBeUndefined();
    // On another clock it is another day of the week.
    expect(everyDateRule(only('DTSTART:20260303T010000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU'))).toBeUndefined();
  });

  it('never breaks, grows beyond what a browser opens or lets a text add a parameter', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    fc.assert(
      fc.property(text, text, (title, told) => {
        const details = { title: title.slice(0, 100), description: [told], joinUrl: 'https://m.example/1' };
        const links = addToLinks(occurrenceOf({ kind: 'floating', wall: '2026-03-02T18:00:00' }, 0, details));
        for (const { href } of links) {
          expect(href.length).toBeLessThanOrEqual(2_000);
          expect([...new URL(href).searchParams.keys()].length).toBeLessThanOrEqual(6);
          expect(href).toContain('m.example');
          expect(href).not.toMatch(/[\s+#]/);
        }
      }),
    );
  });
});
