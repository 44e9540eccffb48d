import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSourceKind, readAnySource, SOURCE_KINDS } from '../../../../shared/events/read-any-source.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { eventsJson, YEAR_2026 } from './feed.ts';
import { json, sampleBody } from './sources/sample.ts';

const codes = (body: Uint8Array, kind?: string): string => {
  const known = kind !== undefined && isSourceKind(kind) ? kind : undefined;
  const result = atOnce(readAnySource({ body, contentType: '', url: 'https://center.example/' }, known));
  return result.ok ? 'read' : result.issues.map(({ code }) => code).join();
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a source of any kind', () => {
  it.each([
    ['a calendar', ics(...event('DTSTART:20260302T180000Z')), 'read'],
    ['events.json', bytes(eventsJson([])), 'read'],
    ['a newer events.json', bytes(eventsJson([], { version: 9 })), 'events-json-newer'],
    ['an empty list', bytes(' []'), 'read'],
    ['a page without events', bytes('<!doctype html><p>Sign in'), 'calendar-html'],
    ['an error as JSON', json({ error: { code: 403 } }), 'source-unknown'],
    ['data of another kind', json({ data: [{ id: 1 }], count: 1 }), 'source-unknown'],
    ['events of another kind', json({ events: [{ id: 1 }] }), 'source-unknown'],
    ['no events of Mobilize', json({ count: 0, next: null, data: [] }), 'read'],
    ['no events of WordPress', json({ events: [], rest_url: 'https://a.example/' }), 'read'],
    ['a list of something', json([{ name: 'x' }]), 'source-unknown'],
    ['half a file', bytes('{"kind":"calendar#events","items":['), 'source-unknown'],
    ['a text', bytes('Not found'), 'calendar-not-icalendar'],
    ['nothing', bytes(''), 'calendar-empty'],
  ])('is recognised or refused: %s', (_, body, expected) => expect(codes(body)).toBe(expected));

  it('is refused where it is not of the kind that it was said to be', () => {
    for (const kind of SOURCE_KINDS)
      expect([kind, codes(bytes('{"a":1}'), kind)]).not.toEqual([kind, 'read']);
  });

  const SAMPLES = ['mobilize', 'the-events-calendar', 'gancio', 'google-calendar', 'action-network'] as const;
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      'x',
      0,
      -1,
      1e300,
      [],
      {},
      [[]],
      true,
      '9999-99-99T99:99',
      '__proto__',
    ),
    fc.jsonValue(),
  );

  it('never throws, whatever stands in its fields', () => {
    for (const name of SAMPLES) {
      const text = new TextDecoder().decode(sampleBody(`${name}.json`));
      fc.assert(
        fc.property(fc.nat(), fc.nat(), junk, (which, every, value) => {
          let seen = 0;
          // Any field, or several, become something else.
          const file: unknown = JSON.parse(text, (_, old) =>
            seen++ % (2 + (every % 150)) === which % (2 + (every % 150)) ? value : old,
          );
          const body = json(file);
          const result = atOnce(
            readAnySource({ body, contentType: '', url: 'https://center.example/' }, name),
          );
          if (result.ok)
            for (const { startMs, endMs } of atOnce(result.value.expand(YEAR_2026)).occurrences)
              expect(endMs).toBeGreaterThanOrEqual(startMs);
        }),
      );
    }
  });

  it('may be a page of any kind', () => {
    const page = new TextDecoder().decode(sampleBody('json-ld.html.txt'));
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(80), fc.string({ maxLength: 6 }), (at, cut, put) => {
        const body = bytes(page.slice(0, at) + put + page.slice(at + cut));
        const result = atOnce(readAnySource({ body, contentType: '', url: '' }, 'json-ld'));
        if (result.ok) atOnce(result.value.expand(YEAR_2026));
      }),
    );
  });
});
