import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportLines } from '../../../../../shared/cli/sync/report.ts';
import * as replies from '../../../../harness/replies.ts';
import type { Reply } from '../../../../harness/server.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { job, serve, server } from './served-sync-job.ts';
import { calendarOf, chapter, NOW, titles } from './sync-job.ts';

const cal = (...events: readonly (readonly string[])[]): Reply => replies.ok(ics(...events.flat()));

describe('a run', () => {
  it('writes one set of files for each chapter and one for all', async () => {
    const source = serve('/a.ics', replies.ok(calendarOf(3)));
    const result = await job.run(chapter([source]));
    expect([...job.files().keys()].filter((name) => !name.startsWith('.'))).toEqual([
      ...['all/events.html', 'all/events.ics', 'all/events.json'],
      ...['north/events.html', 'north/events.ics', 'north/events.json'],
    ]);
    for (const name of ['north/events.json', 'north/events.ics', 'all/events.json'])
      expect(titles(job.dates(name))).toEqual(['Event 0', 'Event 1', 'Event 2']);
    expect(job.dates('north/events.ics')[0]).toMatchObject({
      start: { wall: '2026-03-02T18:00:00', zone: 'America/Chicago' },
    });
    expect(result.chapters[0]).toMatchObject({ sources: [{ outcome: 'fresh', events: 3 }], notes: [] });
    expect(job.text('north/events.json')).toContain('"sources":[{"name":"a.ics"}]');
    expect(job.text('all/events.json')).toContain('"sources":[{"name":"North: a.ics"}]');
  });

  it('gives the same bytes when nothing has changed, also hours later, and asks with what it knows', async () => {
    const asked: string[] = [];
    const source = serve('/v.ics', (request, response) => {
      asked.push(`${request.headers['if-none-match']} ${request.headers['if-modified-since']}`);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT' })
          .end(calendarOf(5));
    });
    const plain = serve('/plain.ics', replies.ok(calendarOf(2, 'Plain')));
    await job.run(chapter([source, plain]));
    const before = job.files();
    const result = await job.run(chapter([source, plain]), { now: NOW + 5 * 3_600_000 });
    expect(job.files()).toEqual(before);
    expect(result.chapters[0]?.sources.map(({ outcome }) => outcome)).toEqual(['unchanged', 'fresh']);
    expect(asked).toEqual(['undefined undefined', '"1" Sun, 01 Mar 2026 00:00:00 GMT']);
    expect([...result.all.written, ...(result.chapters[0]?.written ?? [])]).toEqual([]);
  });

  it('tells in each form what is doubtful of an event', async () => {
    const rule = event('UID:r', 'SUMMARY:Odd', 'DTSTART:20260302T180000Z', 'RRULE:FREQ=NEVER');
    const zone = event('UID:z', 'SUMMARY:Where', 'DTSTART;TZID=Nowhere\u202e/None:20260303T180000');
    await job.run(chapter([serve('/odd.ics', cal(rule, zone))]));
    const html = job.text('north/events.html');
    expect(html).toContain('“Odd”: how it repeats cannot be read.');
    expect(html).toContain('its time zone “Nowhere/None” is not known.');
    expect(job.dates('north/events.json').flatMap(({ issues }) => issues)).toHaveLength(2);
  });

  it('tells once a day when it last looked, for those who read its files', async () => {
    const config = chapter([serve('/a.ics', replies.ok(calendarOf(3)))]);
    const checked = async (hours: number): Promise<string> => {
      await job.run(config, { now: NOW + hours * 3_600_000 });
      const { generated, checked } = JSON.parse(job.text('north/events.json'));
      return `${generated} ${checked}`;
    };
    expect(await checked(0)).toBe('2026-03-01T12:00:00Z 2026-03-01T12:00:00Z');
    expect(await checked(5)).toBe('2026-03-01T12:00:00Z 2026-03-01T12:00:00Z');
    expect(await checked(21)).toBe('2026-03-01T12:00:00Z 2026-03-02T09:00:00Z');
  });

  it('tells sources of one name apart', async () => {
    const urls = ['/x.ics', '/y.ics'].map((path, index) => ({
      url: serve(path, replies.ok(calendarOf(1, `Of${index}`))).url,
    }));
    const result = await job.run(chapter(urls));
    const host = new URL(server.url('/')).host;
    expect(result.chapters[0]?.sources.map(({ provenance }) => provenance.name)).toEqual([
      host,
      `${host} (2)`,
    ]);
  });

  it('drops what is past, and keeps rules', async () => {
    const source = serve(
      '/old.ics',
      cal(
        event('UID:past', 'SUMMARY:Past', 'DTSTART:20250302T180000Z'),
        event(
          'UID:rule',
          'SUMMARY:Weekly',
          'DTSTART;TZID=America/New_York:20250303T180000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY',
        ),
      ),
    );
    await job.run(chapter([source]));
    expect(job.text('north/events.json')).not.toContain('Past');
    expect(job.text('north/events.json')).toContain('"rules":["FREQ=WEEKLY"]');
    expect(job.dates('north/events.ics')).toEqual(
      job
        .dates('north/events.json')
        .map((one) => expect.objectContaining({ startMs: one.startMs, endMs: one.endMs })),
    );
  });
});

describe('a source that fails', () => {
  const good = calendarOf(6);
  const broken =
    (type: string, beginning: string): Reply =>
    (_, response) => {
      response.writeHead(200, { 'content-type': type });
      response.write(beginning, () => setTimeout(() => response.destroy(), 50));
    };
  const script = (index: number): string =>
    `<script type="application/ld+json">{"@type":"Event","@id":"e${index}","name":"Event ${index}","startDate":"2026-03-0${index + 2}T18:00:00-06:00"}</script>`;
  const brokenPage = broken('text/html', [0, 1, 2, 3].map(script).join('\n'));
  const brokenCalendar = broken('text/calendar', good.slice(0, good.indexOf('UID:event-4')));
  const failures: readonly (readonly [string, Reply, RegExp])[] = [
    ['404', replies.status(404), /status 404/],
    ['500', replies.status(500), /status 500/],
    ['401', replies.status(401), /may ask for a key/],
    ['reset', replies.reset(good), /broke off in the middle/],
    ['a page reset without a length', brokenPage, /broke off in the middle/],
    ['a calendar reset without a length', brokenCalendar, /broke off in the middle/],
    ['hung up', replies.hangUp(), /cannot be reached/],
    ['silent', replies.never(), /did not answer in time/],
    ['a login page', replies.html(), /web page/],
    ['empty', replies.empty(), /empty/],
    ['truncated', replies.cutOff(good), /stopped in the middle/],
    ['huge', replies.huge(3), /larger than 1 MB/],
    ['garbage', replies.ok('\u0000\u0001\ufffd{{{', 'text/calendar'), /does not hold a calendar/],
    [
      'without readable events',
      replies.ok(JSON.stringify({ '@type': 'Event', name: 'x' })),
      /no event that can be read/,
    ],
    ['shrunken', replies.ok(calendarOf(3)), /has 3 of 6 coming events left/],
    ['emptied', replies.ok(ics()), /has 0 of 6 coming events left/],
    [
      'leading in a circle',
      (_, response) => void response.writeHead(302, { location: '/bad' }).end(),
      /circle/,
    ],
    [
      'leading inside',
      (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
      /not followed/,
    ],
    [
      'leading to a file',
      (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /not followed/,
    ],
  ];

  it.each(failures)(
    'keeps its last good events, and says since when: %s',
    { timeout: 60_000 },
    async (name, reply, reason) => {
      const config = chapter(
        [serve('/bad', replies.ok(good)), serve('/ok.ics', replies.ok(calendarOf(1, 'Other')))],
        { megabytes: 1 },
      );
      await job.run(config);
      const events = titles(job.dates('north/events.json'));
      server.on('/bad', reply);
      // Long enough for the good one on a busy machine, and waited for three times.
      const soon = { ...config, ...(name === 'silent' && { timeoutSeconds: 2 }) };
      const result = await job.run(soon, { now: NOW + 3_600_000 });
      expect(result.chapters[0]?.sources[0]).toMatchObject({
        outcome: 'kept',
        reason: expect.stringMatching(reason),
        since: '2026-03-01T13:00:00.000Z',
        events: 6,
      });
      expect(titles(job.dates('north/events.json'))).toEqual(events);
      expect(job.text('north/events.json')).toContain(
        '"stale":[{"source":"bad","since":"2026-03-01T13:00:00.000Z"}]',
      );
      expect(job.text('north/events.html')).toContain('No complete answer from “bad” since Mar 1, 2026.');
      expect(reportLines(result).join('\n')).toMatch(reason);
      expect(reportLines(result).join('\n')).not.toMatch(/\.\.|\b1 [a-z]+s\b/);

      const before = job.files();
      if (name !== 'silent') await job.run(soon, { now: NOW + 2 * 3_600_000 });
      expect(job.files()).toEqual(before);

      server.on('/bad', replies.ok(good));
      await job.run(config, { now: NOW + 3 * 3_600_000 });
      expect(job.text('north/events.json')).not.toContain('stale');
    },
  );

  it('is asked again where that may help, as long as the server wants', async () => {
    const limited: Reply = (_, response) => void response.writeHead(429, { 'retry-after': '7' }).end();
    const source = serve(
      '/limited.ics',
      replies.inTurn(limited, replies.status(503), replies.ok(calendarOf(1))),
    );
    const result = await job.run(chapter([source]));
    expect(result.chapters[0]?.sources[0]?.outcome).toBe('fresh');
    expect(job.pauses).toEqual([7_000, 2_000]);

    const patient: Reply = (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end();
    const before = server.requests.length;
    await job.run(chapter([serve('/patient.ics', patient)]));
    expect(server.requests.length - before).toBe(1);
  });

  it('that never answered has files that say so, but for what an earlier job wrote', async () => {
    const source = serve('/new.ics', replies.status(500));
    const result = await job.run(chapter([source]));
    expect(result.chapters[0]?.sources[0]?.outcome).toBe('missing');
    for (const name of ['north', 'all']) {
      expect(JSON.parse(job.text(`${name}/events.json`))).toMatchObject({ stale: [{}], events: [] });
      expect(job.text(`${name}/events.html`)).toContain('new.ics” since Mar 1, 2026. Newer events');
      expect(job.text(`${name}/events.html`)).not.toContain('Nothing is planned');
    }
    server.on('/new.ics', replies.ok(calendarOf(6)));
    await job.run(chapter([source]));
    const before = job.text('north/events.json');
    rmSync(join(job.folder, '.amparo-sync'), { recursive: true });
    server.on('/new.ics', replies.status(500));
    await job.run(chapter([source]));
    expect(job.text('north/events.json')).toBe(before);
  });

  it('is told with the day as its readers write it', async () => {
    const source = serve('/es.ics', replies.status(500));
    await job.run(chapter([source], { language: 'es-419' }));
    expect(job.text('north/events.html')).toContain('de “es.ics” desde el 1 mar 2026. Pueden faltar');
  });

  it('is told beside the good ones of its chapter, though nothing is known of it', async () => {
    const sources = [serve('/ok.ics', replies.ok(calendarOf(1))), serve('/none.ics', replies.status(404))];
    await job.run(chapter(sources));
    expect(job.text('north/events.json')).toContain('"stale":[{"source":"none.ics"');
  });

  it('is judged alike however often it is read: a file that stops in the middle', async () => {
    const source = serve('/cut.ics', replies.cutOff(calendarOf(6)));
    for (const hours of [0, 1]) {
      const result = await job.run(chapter([source]), { now: NOW + hours * 3_600_000 });
      expect(result.chapters[0]?.sources[0]).toMatchObject({
        outcome: 'missing',
        reason: 'stopped in the middle',
        events: 0,
      });
    }
  });

  it('is not followed to a public name that leads inside', async () => {
    server.on(
      '/',
      (_, response) => void response.writeHead(302, { location: 'https://inside.example/' }).end(),
    );
    const result = await job.run(chapter([{ url: server.url('/') }]));
    expect(result.chapters[0]?.sources[0]?.reason).toContain('not followed');
  });

  it('may be redirected at its own host, and slow', async () => {
    server.on('/moved.ics', (_, response) => void response.writeHead(301, { location: '/slow.ics' }).end());
    server.on('/slow.ics', replies.slow(100, replies.ok(calendarOf(1))));
    const result = await job.run(chapter([{ url: server.url('/moved.ics') }]));
    expect(result.chapters[0]?.sources[0]?.outcome).toBe('fresh');
  });
});
