import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrenceToIcs } from '../../../../shared/events/to-icalendar.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { wallText } from '../../../../shared/icalendar/wall-clock.ts';
import { event, ics } from '../icalendar/ics.ts';
import { eventsJson, feed, occurrences } from './feed.ts';

const NOW = Date.UTC(2026, 10, 28, 12);
const EVER = { fromMs: 0, toMs: Date.UTC(2200, 0), zone: 'America/Denver' };

/** What comes back of an occurrence that was written. */
const again = (content: Uint8Array | string) =>
  atOnce(feed(content).expand(EVER)).occurrences.map((occurrence) => {
    const [back] = atOnce(feed(occurrenceToIcs(occurrence, { now: NOW })).expand(EVER)).occurrences;
    return { occurrence, back };
  });

const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'Africa/Casablanca', '-05:30'];

describe('one date of an event as a calendar file', () => {
  it('has the time that it was shown with', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_500_000_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.constantFrom(...zones),
        (wall, seconds, zone) => {
          const entry = { id: 'a', title: 'A', start: wallText(wall), duration: `PT${seconds}S`, zone };
          const [{ occurrence, back } = { occurrence: undefined, back: undefined }] = again(
            eventsJson([entry]),
          );
          expect([back?.startMs, back?.endMs]).toEqual([occurrence?.startMs, occurrence?.endMs]);
          if (zone !== '-05:30') expect(back?.start).toEqual(occurrence?.start);
        },
      ),
    );
  });

  it('has each date of a series right over clock changes, under an id of its own', () => {
    const entry = {
      id: 'weekly',
      title: 'Weekly',
      start: '2026-10-05T18:00:00',
      end: '2026-10-05T19:30:00',
      zone: 'America/Los_Angeles',
      rules: ['FREQ=WEEKLY;COUNT=30'],
    };
    const both = again(eventsJson([entry]));
    expect(both).toHaveLength(30);
    for (const { occurrence, back } of both)
      expect(back).toMatchObject({
        id: occurrence.id,
        start: occurrence.start,
        end: occurrence.end,
        startMs: occurrence.startMs,
        endMs: occurrence.endMs,
      });
  });

  it('has the dates after it too where that is asked for, and one rule says them', () => {
    const rows = (rule: string) => {
      const start = 'DTSTART;TZID=America/Chicago:20261020T180000';
      const [, second, ...later] = occurrences(ics(...event('UID:w', start, 'DURATION:PT1H', rule)));
      if (!second) throw new Error('no second date');
      const text = occurrenceToIcs(second, { now: NOW, everyDate: true });
      return { asked: [second, ...later].map(({ startMs }) => startMs), back: occurrences(text) };
    };
    const weekly = rows('RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(weekly.back.map(({ startMs }) => startMs)).toEqual(weekly.asked);
    expect(weekly.back[0]?.eventId).toBe('w');
    // It counts from a first date that this one is not.
    expect(rows('RRULE:FREQ=WEEKLY;COUNT=5').back).toHaveLength(1);
  });

  it('keeps whole days and times without zone, and says no zone that nobody knows', () => {
    const content = ics(
      ...event('UID:day', 'DTSTART;VALUE=DATE:20260704', 'DTEND;VALUE=DATE:20260706'),
      ...event('UID:floating', 'DTSTART:20260705T180000'),
      ...event('UID:nowhere', 'DTSTART;TZID=Nowhere:20260706T180000', 'DURATION:PT1H'),
    );
    expect(again(content).map(({ back }) => [back?.start, back?.end])).toEqual([
      [
        { kind: 'date', date: '2026-07-04' },
        { kind: 'date', date: '2026-07-06' },
      ],
      [
        { kind: 'floating', wall: '2026-07-05T18:00:00' },
        { kind: 'floating', wall: '2026-07-05T18:00:00' },
      ],
      [
        { kind: 'floating', wall: '2026-07-06T18:00:00' },
        { kind: 'floating', wall: '2026-07-06T19:00:00' },
      ],
    ]);
  });

  it('tells what the event told', () => {
    const [occurrence] = occurrences(
      eventsJson([
        {
          id: 'a',
          title: 'Know your rights; all welcome',
          start: '2026-03-02T18:00:00',
          zone: 'America/Chicago',
          summary: 'Two hours.',
          description: ['More at ', { href: 'https://chapter.example/kyr', text: 'our page' }],
          place: 'Library, room 2',
          joinUrl: 'https://meet.example/kyr',
          url: 'https://chapter.example/events/kyr',
          status: 'postponed',
          accessibility: 'Step-free.',
          childcare: 'Next door.',
          tags: ['training', 'a,b'],
          organiser: 'North',
        },
      ]),
    );
    if (!occurrence) throw new Error('no occurrence');
    const written = occurrenceToIcs(occurrence, { now: NOW });
    const [back] = occurrences(written);
    expect(back?.details).toMatchObject({
      title: 'Know your rights; all welcome',
      place: 'Library, room 2',
      mode: 'hybrid',
      joinUrl: 'https://meet.example/kyr',
      url: 'https://chapter.example/events/kyr',
      status: 'cancelled',
      tags: ['training', 'a,b'],
      organiser: 'North',
    });
    expect(written.replace(/\r\n /g, '')).toContain(
      'DESCRIPTION:Two hours.\\n\\nMore at our page (https://chapter.example/kyr)\\n\\nStep-free.\\n\\nNext door.\\n\\nhttps://meet.example/kyr\r\n',
    );
  });
});
