import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../../../shared/events/sources/json-ld.ts';
import { jsonLdScripts } from '../../../../../shared/events/sources/json-ld-scripts.ts';
import { codesOf, detailsOf, json, readAny, rows, sample } from './sample.ts';

const schedule = (more: Readonly<Record<string, unknown>>, event: Readonly<Record<string, unknown>> = {}) =>
  readAny(
    json({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'S',
      url: 'https://center.example/s',
      ...event,
      eventSchedule: { '@type': 'Schedule', scheduleTimezone: 'America/Chicago', ...more },
    }),
  );

describe('schema.org in a page', () => {
  it('is found in its scripts, and its times kept as they are told', () => {
    expect(rows(sample('json-ld.html.txt'))).toEqual([
      'Neighbors & friends | 2026-03-10T18:00:00 -05:00 | 2026-03-10T20:30:00 -05:00',
      'Called off | 2026-03-11T18:00:00 floating | 2026-03-11T18:00:00 floating',
      'Later | 2026-03-12T18:00:00 floating | 2026-03-12T18:00:00 floating',
      'Two days | 2026-03-14 | 2026-03-16',
      'Its date | 2026-03-20T10:00:00 UTC | 2026-03-20T10:00:00 UTC',
    ]);
    expect(rows(sample('json-ld.html.txt', 'America/Chicago'))[0]).toContain('18:00:00 America/Chicago');
    expect(rows(sample('json-ld.html.txt', 'America/Chicago'))[4]).toContain('05:00:00 America/Chicago');
    expect(codesOf(sample('json-ld.html.txt'))).toEqual([]);
  });

  it('tells the rest', () => {
    const feed = sample('json-ld.html.txt');
    expect(detailsOf(feed, 'Neighbors & friends')).toMatchObject({
      description: ['Food and music.\n\nLine end in a text.'],
      place: 'Riverside Hall, 210 Water Street, Cottonwood Bend, IA 50000',
      mode: 'hybrid',
      joinUrl: 'https://zoom.us/j/123?pwd=secret',
      url: 'https://center.example/tickets/1',
      status: 'confirmed',
      languages: ['en', 'es'],
      tags: ['food', 'music'],
      image: { src: 'https://center.example/1.png', alt: 'A table' },
      organiser: 'Center',
    });
    expect(detailsOf(feed, 'Called off')).toMatchObject({ status: 'cancelled', place: 'Park' });
    expect(detailsOf(feed, 'Later')?.status).toBe('postponed');
  });

  it('reads a description that a page has written as text', () => {
    const description = '&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;';
    const feed = readAny(json({ '@type': 'Event', name: 'A', startDate: '2026-03-02', description }));
    expect(detailsOf(feed, 'A')?.description).toEqual(['One & two']);
  });

  it('costs no more than its length, whatever it holds', { timeout: 20_000 }, () => {
    const pieces = [
      '<script',
      '<script type="application/ld+json">',
      '</script',
      '"',
      ']]>  ',
      '<![CDATA[',
      '//  ',
    ];
    for (const piece of pieces) {
      const page = new TextEncoder().encode(`<html>${piece.repeat(300_000 / piece.length)}`);
      expect(() => readAny(page)).toThrow('calendar-html');
    }
    expect(rows(readAny(json({ '@graph': [] })))).toEqual([]);
    expect(() => readAny(new TextEncoder().encode(`{"@graph":${'['.repeat(100_000)}`))).toThrow(
      'source-unknown',
    );
  });
  it('leaves off in between, so that a page of ten thousand events holds nobody up', () => {
    const event = { '@type': 'Event', name: 'A', startDate: '2026-03-02T18:00' };
    const steps = readJsonLd({
      body: json({ '@context': 'https://schema.org', '@graph': Array(50).fill(event) }),
      contentType: '',
      url: '',
    });
    let count = 0;
    while (!steps.next().done) count += 1;
    // Once for what each tells, once for when it is.
    expect(count).toBeGreaterThanOrEqual(100);
  });

  it('takes a hundred schedules of one event, and a tag that does not end for no more than its beginning', () => {
    const eventSchedule = Array(300).fill({
      startDate: '2026-03-02',
      repeatCount: 1,
      repeatFrequency: 'P1D',
    });
    const many = { '@context': 'https://schema.org', '@type': 'Event', name: 'A', eventSchedule };
    expect(rows(readAny(json(many)))).toHaveLength(100);
    expect(jsonLdScripts(`<script " type=${' '.repeat(500_000)}>{}</script>`)).toEqual([]);
  });
});

describe('a schedule of schema.org', () => {
  const wall = (day: string, from = '18:00:00', to = '19:00:00'): string =>
    `S | 2026-${day}T${from} America/Chicago | 2026-${day}T${to} America/Chicago`;

  it('is a rule, from the first day that it names', () => {
    const feed = schedule({
      startDate: '2026-03-01',
      endDate: '2026-03-18',
      startTime: '18:00',
      endTime: '19:00:00',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Monday', 'schema:Wednesday'],
      exceptDate: '2026-03-09',
    });
    expect(rows(feed)).toEqual(['03-02', '03-04', '03-11', '03-16', '03-18'].map((day) => wall(day)));
    expect(codesOf(feed)).toEqual([]);
  });

  it('counts months, weeks of months and repetitions', () => {
    const monthly = { startDate: '2026-01-05', startTime: '18:00', endTime: '19:00', repeatFrequency: 'P1M' };
    expect(rows(schedule({ ...monthly, byDay: 'Tuesday', byMonthWeek: -1, repeatCount: 3 }))).toEqual(
      ['01-27', '02-24', '03-31'].map((day) => wall(day)),
    );
    expect(rows(schedule({ ...monthly, byMonthDay: 15, byMonth: [2, 4], repeatCount: 2 }))).toEqual(
      ['02-15', '04-15'].map((day) => wall(day)),
    );
    expect(rows(schedule({ startDate: '2026-03-01', repeatFrequency: 'Daily', repeatCount: 2 }))).toEqual([
      'S | 2026-03-01 | 2026-03-02',
      'S | 2026-03-02 | 2026-03-03',
    ]);
  });

  it('ends on the next day where it ends before it begins', () => {
    expect(
      rows(schedule({ startDate: '2026-03-01', startTime: '22:00', endTime: '01:00', repeatCount: 1 })),
    ).toEqual(['S | 2026-03-01T22:00:00 America/Chicago | 2026-03-02T01:00:00 America/Chicago']);
  });

  it('that is not understood is told with its event, which keeps its date', () => {
    const feed = schedule({ startDate: '2026-03-01', startTime: '18:00', repeatFrequency: 'each full moon' });
    expect(rows(feed)).toEqual([wall('03-01', '18:00:00', '18:00:00')]);
    expect(codesOf(feed)).toEqual(['event-rule-unreadable https://center.example/s']);
    expect(rows(schedule({ startTime: '18:00' }, { startDate: '2026-03-05' }))).toEqual([
      'S | 2026-03-05 | 2026-03-06',
    ]);
  });
});
