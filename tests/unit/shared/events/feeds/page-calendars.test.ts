import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageCalendars } from '../../../../../shared/events/feeds/page-calendars.ts';
import { pastedFeeds } from '../../../../../shared/events/feeds/pasted-feeds.ts';

const GOOGLE = 'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics';

/** As a page names them, without words for them. */
const bare = (...addresses: readonly unknown[]) => addresses.map((address) => ({ address }));

it('the calendars of a page are listed once each, those that are shown first, with what can be fetched', () => {
  const found = pageCalendars({
    shown: bare('https://calendar.google.com/calendar/embed?src=abc%40group.calendar.google.com&ctz=UTC'),
    linked: bare(
      'webcal://chapter.example/a.ics',
      GOOGLE,
      'javascript:alert(1)',
      'http://plain.example/b.ics',
      7,
    ),
    written: bare('https://chapter.example/events'),
    other: bare('https://elsewhere.example/c.ics'),
  });
  expect(found).toEqual([
    { url: GOOGLE, host: 'calendar.google.com', name: '', kind: 'shown' },
    { url: 'https://chapter.example/a.ics', host: 'chapter.example', name: '', kind: 'linked' },
    { url: 'https://chapter.example/events', host: 'chapter.example', name: '', kind: 'written' },
  ]);
});

it('a calendar bears the first words that the page has for it, cleaned and in a line', () => {
  const named = (...words: readonly unknown[]): string | undefined =>
    pageCalendars({ linked: words.map((one) => ({ address: GOOGLE, words: one })) })[0]?.name;
  expect(named(undefined, 7, ' Chapter\n \u202ecalendar ', 'Other')).toBe('Chapter calendar');
  expect(named('x'.repeat(5_000))).toHaveLength(100);
});

it('links that put one event into a calendar, or open one’s own, are no calendars', () => {
  const outlook = 'https://outlook.office365.com/owa/calendar/1a2b@group.example/3c4d';
  const linked = [
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Meeting',
    'https://www.google.com/calendar/event?eid=abc',
    'https://calendar.google.com/calendar/u/0/r',
    'https://outlook.live.com/calendar/0/deeplink/compose?subject=Meeting',
    'https://outlook.office.com/owa/?path=/calendar/action/compose',
    `${outlook}/calendar.html`,
  ];
  expect(pageCalendars({ linked: bare(...linked) }).map(({ url }) => url)).toEqual([
    `${outlook}/calendar.ics`,
  ]);
});

it('whatever a page says, few addresses come of it, and all can be fetched', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({
          shown: fc.array(
            fc.record({ address: fc.webUrl({ withQueryParameters: true }), words: fc.string() }),
          ),
          linked: fc.array(fc.anything()),
        }),
      ),
      (answer) => {
        const found = pageCalendars(answer);
        expect(found.length).toBeLessThanOrEqual(20);
        for (const { url, host } of found) expect(new URL(url)).toMatchObject({ protocol: 'https:', host });
      },
    ),
  );
  const many = Array.from({ length: 5_000 }, (_, index) => `https://a.example/${index}.ics`);
  expect(pageCalendars({ shown: bare(...many) })).toHaveLength(20);
  expect(pageCalendars({ shown: bare(`https://a.example/${'x'.repeat(5_000)}.ics`) })).toEqual([]);
});

it('what is pasted is an address with TLS, or the person reads why not', () => {
  expect(pastedFeeds(' webcal://a.example/x.ics ')).toMatchObject({
    ok: true,
    value: ['https://a.example/x.ics'],
  });
  expect(pastedFeeds('http://a.example/x.ics')).toMatchObject({ issues: [{ code: 'feed-not-secure' }] });
  for (const text of ['my calendar', 'javascript:alert(1)', 'https://u:p@a.example/', ''])
    expect(pastedFeeds(text), text).toMatchObject({ issues: [{ code: 'feed-no-address' }] });
});
