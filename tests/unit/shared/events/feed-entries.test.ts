import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedEntries } from '../../../../shared/events/feed-entries.ts';
import type { Occurrence } from '../../../../shared/events/model.ts';
import { readSource } from '../../../../shared/events/read-source.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { eventsJson, feed } from './feed.ts';

const CORPUS = join(import.meta.dirname, '../../../../../shared/corpus/ics');
const here = existsSync(CORPUS);
if (!here)
  console.warn(
    'The calendars with known answers do not lie beside this repository: their tests are skipped.',
  );

const EVER = { fromMs: Date.UTC(1990, 0), toMs: Date.UTC(2030, 0), zone: 'UTC' };

/** When the dates of a feed are, and what they are called. */
const told = (occurrences: readonly Occurrence[]): readonly string[] =>
  occurrences
    .map(({ details, startMs, endMs, start }) =>
      [
        new Date(startMs).toISOString(),
        new Date(endMs).toISOString(),
        start.kind === 'date',
        details.title || '—',
        details.status,
      ].join(' '),
    )
    .sort();

const written = (content: Uint8Array, window = EVER): string =>
  eventsJson(feedEntries(feed(content), { window }));

describe('a feed written as events.json', () => {
  it('keeps rules, exceptions, added and changed dates', () => {
    const file = ics(
      ...event(
        'UID:s',
        'SUMMARY:Weekly',
        'DTSTART;TZID=America/New_York:20260302T180000',
        'DTEND;TZID=America/New_York:20260302T193000',
        'RRULE:FREQ=WEEKLY;COUNT=6',
        'EXDATE:20260309T220000Z',
        'RDATE;VALUE=PERIOD;TZID=America/New_York:20260304T100000/PT3H',
      ),
      ...event(
        'UID:s',
        'RECURRENCE-ID;TZID=America/New_York:20260316T180000',
        'DTSTART;TZID=America/Los_Angeles:20260316T180000',
        'SUMMARY:Moved west',
      ),
    );
    expect(feedEntries(feed(file), { window: EVER })).toEqual([
      {
        id: 's',
        title: 'Weekly',
        start: '2026-03-02T18:00:00',
        end: '2026-03-02T19:30:00',
        zone: 'America/New_York',
        rules: ['FREQ=WEEKLY;COUNT=6'],
        dates: ['2026-03-04T10:00:00/PT10800S'],
        except: ['2026-03-09T18:00:00'],
        changes: [
          { of: '2026-03-16T18:00:00', start: '2026-03-16T21:00:00', title: 'Moved west', duration: 'PT0S' },
        ],
      },
    ]);
  });

  it('gives times without zone the one that was named, and keeps a zone that nobody knows', () => {
    const file = ics(
      ...event('UID:a', 'SUMMARY:A', 'DTSTART:20260302T180000'),
      ...event('UID:b', 'SUMMARY:B', 'DTSTART;TZID=Nowhere:20260303T180000', 'DURATION:P1DT1H'),
    );
    expect(feedEntries(feed(file), { window: EVER, zone: 'America/Chicago' })).toEqual([
      { id: 'a', title: 'A', start: '2026-03-02T18:00:00', zone: 'America/Chicago' },
      { id: 'b', title: 'B', start: '2026-03-03T18:00:00', duration: 'P1DT3600S', zone: 'Nowhere' },
    ]);
  });

  it.runIf(here)('has the same dates as each calendar of the corpus', { timeout: 60_000 }, () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ics') && statSync(join(CORPUS, name)).size < 20_000,
    );
    expect(files.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const name of files) {
      const source = atOnce(
        readSource({
          body: new Uint8Array(readFileSync(join(CORPUS, name))),
          contentType: '',
          url: '',
        }),
      );
      if (!source.ok) continue;
      const { occurrences } = atOnce(source.value.expand(EVER));
      if (occurrences.length > 500) continue;
      const again = atOnce(feed(eventsJson(feedEntries(source.value, { window: EVER }))).expand(EVER));
      if (JSON.stringify(told(occurrences)) !== JSON.stringify(told(again.occurrences))) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('is the same when it is read and written again', () => {
    const file = ics(
      ...event('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    );
    const once = written(file);
    expect(written(new TextEncoder().encode(once))).toBe(once);
  });
});
