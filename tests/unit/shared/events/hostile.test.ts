import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../shared/events/read-source.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { details, eventsJson, occurrences, YEAR_2026 } from './feed.ts';

const CORPUS = join(import.meta.dirname, '../../../../../shared/corpus/xss/feed-hostile.json');
const here = existsSync(CORPUS);
if (!here)
  console.warn('The hostile feed values do not lie beside this repository: their tests are skipped.');

interface Hostile {
  readonly field: string;
  readonly value: string;
  readonly expect: string;
}

const all: readonly Hostile[] = here ? JSON.parse(readFileSync(CORPUS, 'utf8')) : [];
const values = (field: string): readonly Hostile[] => all.filter((one) => one.field === field);

const line = (text: string): string => text.replace(/\\/g, '\\\\').replace(/\r?\n/g, '\\n');

describe.runIf(here)('hostile values', () => {
  it('of links are refused', () => {
    // Plain http leads to many a chapter's own page: it may be linked, but not joined or loaded.
    const refused = values('url').filter(
      (one) => one.expect === 'refuse' && one.value !== 'http://example.org/',
    );
    expect(refused.length).toBeGreaterThan(20);
    for (const { value } of refused) {
      const told = details(
        `URL:${line(value)}`,
        `CONFERENCE:${line(value)}`,
        `IMAGE:${line(value)}`,
        `LOCATION:${line(value)}`,
      );
      expect([value, told.url, told.joinUrl, told.image]).toEqual([value, undefined, undefined, undefined]);
      const json = {
        id: 'a',
        title: 'a',
        start: '2026-03-02',
        url: value,
        joinUrl: value,
        image: { src: value },
      };
      const [entry] = occurrences(eventsJson([{ ...json, description: [{ href: value, text: 'x' }] }]));
      expect(entry?.details).toMatchObject({ description: ['x'] });
      expect([entry?.details.url, entry?.details.joinUrl, entry?.details.image]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(details('CONFERENCE:http://example.org/', 'IMAGE:http://example.org/')).not.toHaveProperty(
      'joinUrl',
    );
  });

  it('of titles are text of bounded length without unseen controls', () => {
    expect(values('title').length).toBeGreaterThan(10);
    for (const { value } of values('title')) {
      const titles = [
        details(`SUMMARY:${line(value)}`).title,
        occurrences(eventsJson([{ id: 'a', title: value, start: '2026-03-02' }]))[0]?.details.title ?? '',
      ];
      for (const title of titles) {
        expect(title.length).toBeLessThanOrEqual(300);
        expect(title).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\p{Cc}]/u);
      }
    }
  });

  it('of zones are short, and of the pieces of a text without unseen controls', () => {
    const [one] = occurrences(ics(...event(`DTSTART;TZID=${'Z'.repeat(5_000)}:20260302T180000`)));
    expect(JSON.stringify([one?.start, one?.issues]).length).toBeLessThan(800);
    const evil = 'a\u202e\u001b[31mb';
    const description = [evil, { href: 'https://a.example/', text: evil }];
    const [pieces] = occurrences(eventsJson([{ id: 'a', title: 'a', start: '2026-03-02', description }]));
    expect(pieces?.details.description).toEqual(['a[31mb', { href: 'https://a.example/', text: 'a[31mb' }]);
  });

  it('of calendar properties are bounded', { timeout: 20_000 }, () => {
    const properties = all.filter(({ field }) => field.startsWith('ics:'));
    expect(properties.length).toBeGreaterThan(15);
    for (const { field, value } of properties) {
      const began = performance.now();
      const file = ics(
        ...event('DTSTART:20260302T180000Z', `${field.slice(4)}:${value}`),
        ...event('UID:good', 'DTSTART:20260302T180000Z'),
      );
      expect(occurrences(file).some(({ eventId }) => eventId === 'good')).toBe(true);
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });

  it('of JSON are rejected, or text', () => {
    expect(values('json').length).toBeGreaterThan(5);
    for (const { value } of values('json')) {
      const body = new TextEncoder().encode(value);
      expect(atOnce(readSource({ body, contentType: 'application/json', url: '' })).ok).toBe(false);
      const inside = value.startsWith('{') ? value : '{}';
      const file = `{"format":"amparo-events","version":1,"events":[${inside},{"id":"b","start":"2026-03-02","title":"b","x":${inside}}]}`;
      const result = atOnce(readSource({ body: new TextEncoder().encode(file), contentType: '', url: '' }));
      if (!result.ok) continue;
      expect(atOnce(result.value.expand(YEAR_2026)).occurrences.map(({ eventId }) => eventId)).toEqual(['b']);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
