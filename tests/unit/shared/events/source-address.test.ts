import { expect, it } from 'vitest';
import { sourceAddresses } from '../../../../shared/events/source-address.ts';

const ID = 'c_0a1b@group.calendar.google.com';
const FILE = `https://calendar.google.com/calendar/ical/${encodeURIComponent(ID)}/public/basic.ics`;
const embed = `https://calendar.google.com/calendar/embed?src=${encodeURIComponent(ID)}&ctz=America%2FChicago`;

it.each([
  ['webcal://chapter.example/a.ics', ['https://chapter.example/a.ics']],
  [' https://chapter.example/events ', ['https://chapter.example/events']],
  ['chapter.example/events?x=1', ['https://chapter.example/events?x=1']],
  ['http://127.0.0.1:8080/a.ics', ['http://127.0.0.1:8080/a.ics']],
  [ID, [FILE]],
  [embed, [FILE]],
  [`<iframe src="${embed.replaceAll('&', '&amp;')}" style="border:0" width="800"></iframe>`, [FILE]],
  [
    `${embed}&src=other%40gmail.com`,
    [FILE, 'https://calendar.google.com/calendar/ical/other%40gmail.com/public/basic.ics'],
  ],
  [`https://calendar.google.com/calendar/u/0?cid=${btoa(ID).replace(/=+$/, '')}`, [FILE]],
  [`https://calendar.google.com/calendar/u/0/r?cid=${ID}`, [FILE]],
  [
    'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fchapter.example%2Fa.ics',
    ['https://chapter.example/a.ics'],
  ],
  [FILE, [FILE]],
  ...['calendar.html', 'index.html?view=month#x', 'calendar.ics'].map((page): [string, string[]] => [
    `https://outlook.live.com/owa/calendar/1a2b/3c4d/cid-5E6F/${page}`,
    ['https://outlook.live.com/owa/calendar/1a2b/3c4d/cid-5E6F/calendar.ics'],
  ]),
  ['javascript:alert(1)', []],
  ['file:///etc/passwd', []],
  ['https://user:pw@chapter.example/', []],
  ['our calendar', []],
  ['', []],
])('%s leads to %j', (pasted, urls) => expect(sourceAddresses(pasted).map(({ url }) => url)).toEqual(urls));

it.each([
  ['https://api.mobilize.us/v1/organizations/1/events', 'mobilize'],
  ['https://chapter.example/wp-json/tribe/events/v1/events?per_page=50', 'the-events-calendar'],
  ['https://www.googleapis.com/calendar/v3/calendars/a/events', 'google-calendar'],
  ['https://actionnetwork.org/api/v2/events', 'action-network'],
  ['https://chapter.example/events/?ical=1', 'icalendar'],
  ['https://chapter.example/events', undefined],
])('%s is of kind %s', (pasted, kind) => expect(sourceAddresses(pasted)[0]?.kind).toBe(kind));
