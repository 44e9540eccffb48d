import { describe, expect, it } from 'vitest';
import { codesOf, detailsOf, rows, sample } from './sample.ts';

describe('Mobilize', () => {
  const feed = sample('mobilize.json');

  it('tells time slots on the clock of the event, and in UTC where its zone is not known', () => {
    expect(rows(feed)).toEqual([
      'Court support & welcome | 2026-03-03T12:00:00 America/Chicago | 2026-03-03T14:00:00 America/Chicago',
      'Know your rights, online | 2026-03-05T20:00:00 UTC | 2026-03-05T21:00:00 UTC',
      'Court support & welcome | 2026-03-10T12:00:00 America/Chicago | 2026-03-10T15:00:00 America/Chicago',
    ]);
    expect(codesOf(feed)).toEqual(['events-json-entry events[2]']);
    expect([feed.name, feed.next]).toEqual([
      'Cottonwood Bend Chapter',
      'https://api.mobilize.us/v1/organizations/4711/events?page=2',
    ]);
  });

  it('tells the rest', () => {
    expect(detailsOf(feed, 'Court support & welcome')).toMatchObject({
      summary: 'We go together.',
      description: [
        'Meet at the north door.\n\nQuestions: ',
        { href: 'https://cottonwood-bend.example/court', text: 'https://cottonwood-bend.example/court' },
      ],
      place: 'County Courthouse, 12 Court Square, Cottonwood Bend, IA 50000',
      mode: 'in-person',
      url: 'https://www.mobilize.us/cottonwood-bend/event/501/',
      accessibility: 'Step-free at the north door.',
      tags: ['court support'],
      image: { src: 'https://cottonwood-bend.example/court.png' },
      organiser: 'Cottonwood Bend Chapter',
    });
    expect(detailsOf(feed, 'Know your rights, online')).toMatchObject({ mode: 'online', place: '' });
  });
});

describe('The Events Calendar', () => {
  const feed = sample('the-events-calendar.json');

  it('keeps the wall clock where its zone is known, and the moment where it is not', () => {
    expect(rows(feed)).toEqual([
      'Questions & answers – open house | 2026-03-10T18:30:00 America/Chicago | 2026-03-10T20:00:00 America/Chicago',
      'In the manual zone | 2026-03-11T18:30:00 -05:00 | 2026-03-11T20:00:00 -05:00',
      'In a zone that nobody knows | 2026-03-12T12:45:00 UTC | 2026-03-12T14:15:00 UTC',
      'Two whole days | 2026-03-14 | 2026-03-16',
    ]);
    expect(codesOf(feed)).toEqual([]);
    expect(feed.next).toBe('https://cottonwood-bend.example/wp-json/tribe/events/v1/events/?page=2');
  });

  it('tells the rest without HTML', () => {
    expect(detailsOf(feed, 'Questions & answers – open house')).toMatchObject({
      summary: 'Bring your questions.',
      description: [
        'Bring your questions.\n• Coffee\n• ',
        { href: 'https://cottonwood-bend.example/more', text: 'More' },
      ],
      place: 'Children’s Library, 40 Mill Street, Cottonwood Bend, IA 50000',
      tags: ['Open & free', 'questions'],
      organiser: 'North & South',
      image: { src: 'https://cottonwood-bend.example/qa.jpg' },
    });
  });
});

describe('Gancio', () => {
  it('tells times on the clock of the zone that the source was named with, else in UTC', () => {
    expect(rows(sample('gancio.json'))[0]).toBe(
      'Potluck | 2026-03-11T00:00:00 UTC | 2026-03-11T02:00:00 UTC',
    );
    expect(rows(sample('gancio.json', 'America/Chicago'))).toEqual([
      'Potluck | 2026-03-10T19:00:00 America/Chicago | 2026-03-10T21:00:00 America/Chicago',
      'Festival | 2026-03-13T11:00:00 America/Chicago | 2026-03-13T11:00:00 America/Chicago',
    ]);
  });

  it('tells the rest', () => {
    expect(detailsOf(sample('gancio.json'), 'Potluck')).toMatchObject({
      place: 'Riverside Center, 210 Water Street',
      mode: 'hybrid',
      joinUrl: 'https://meet.example.org/potluck',
      url: 'https://center.example/event/potluck',
      image: { src: 'https://center.example/media/ab12.jpg', alt: 'A long table' },
      tags: ['food'],
    });
    expect(detailsOf(sample('gancio.json'), 'Festival')).toMatchObject({ place: 'Park', tags: ['music'] });
  });
});

describe('Action Network', () => {
  it('takes its times for what the clock on the wall says', () => {
    expect(rows(sample('action-network.json', 'America/Chicago'))).toEqual([
      'House meeting | 2026-03-10T18:00:00 America/Chicago | 2026-03-10T20:00:00 America/Chicago',
      'Called off | 2026-03-12T18:00:00 America/Chicago | 2026-03-12T18:00:00 America/Chicago',
      'Told in UTC | 2026-03-14T18:00:00 America/Chicago | 2026-03-14T18:00:00 America/Chicago',
    ]);
    expect(rows(sample('action-network.json'))).toMatchObject(
      [/House/, /Called/, 'Told in UTC | 2026-03-14T23:00:00 UTC | 2026-03-14T23:00:00 UTC'].map((one) =>
        typeof one === 'string' ? one : expect.stringMatching(one),
      ),
    );
    expect(rows(sample('action-network.json'))[0]).toContain('2026-03-10T18:00:00 floating');
  });

  it('tells the rest, and not what is private', () => {
    const feed = sample('action-network.json');
    expect(detailsOf(feed, 'House meeting')).toMatchObject({
      description: ["We meet at Rosa's. ", { href: 'https://cottonwood-bend.example/rsvp', text: 'RSVP' }],
      place: "Rosa's, 7 Elm Street, Cottonwood Bend, IA 50000",
      url: 'https://actionnetwork.org/events/house-meeting',
      organiser: 'Cottonwood Bend Chapter',
    });
    expect(detailsOf(feed, 'Called off')?.status).toBe('cancelled');
    expect(feed.next).toBe('https://actionnetwork.org/api/v2/events?page=2');
  });
});

describe('the Google Calendar API', () => {
  const feed = sample(
    'google-calendar.json',
    undefined,
    'https://www.googleapis.com/calendar/v3/calendars/a/events?key=k&pageToken=B',
  );

  it('keeps rules, exceptions, changed and deleted dates', () => {
    const at = (day: string, from = '18:00', to = '19:30'): string =>
      `2026-${day}T${from}:00 America/Chicago | 2026-${day}T${to}:00 America/Chicago`;
    expect(rows(feed)).toEqual([
      `Working group | ${at('03-02')}`,
      'Retreat | 2026-03-07 | 2026-03-09',
      `Working group | ${at('03-09')}`,
      `A date of a series that is on another page | ${at('03-10', '19:00', '20:00')}`,
      `Working group, one hour later | ${at('03-30', '19:00', '20:30')}`,
      `Working group | ${at('04-13')}`,
      `Working group | ${at('04-20')}`,
    ]);
    expect(codesOf(feed)).toEqual([]);
    expect(feed.next).toBe(
      'https://www.googleapis.com/calendar/v3/calendars/a/events?key=k&pageToken=CAE%3D',
    );
  });

  it('tells the rest', () => {
    expect(detailsOf(feed, 'Working group')).toMatchObject({
      description: [
        'Agenda: ',
        { href: 'https://cottonwood-bend.example/agenda', text: 'here' },
        '\nAll welcome',
      ],
      place: 'Library, Room 2',
      mode: 'hybrid',
      joinUrl: 'https://meet.google.com/abc-defg-hij',
      organiser: 'Cottonwood Bend',
    });
    expect(detailsOf(feed, 'Retreat')?.status).toBe('tentative');
  });
});
