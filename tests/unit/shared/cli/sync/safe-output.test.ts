import { describe, expect, it, vi } from 'vitest';
import { reportLines } from '../../../../../shared/cli/sync/report.ts';
import * as replies from '../../../../harness/replies.ts';
import { type Reply, startServer } from '../../../../harness/server.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { job, serve, server } from './served-sync-job.ts';
import { calendarOf, chapter, NOW, titles } from './sync-job.ts';

const cal = (...events: readonly (readonly string[])[]): Reply => replies.ok(ics(...events.flat()));

describe('pages and keys', () => {
  it('follows pages at the same origin, and fails whole where one is missing', async () => {
    const page = (name: string, next: string | null): unknown => ({
      data: [
        {
          id: name,
          title: name,
          timezone: 'America/Chicago',
          timeslots: [{ start_date: NOW / 1000 + 9_000 }],
        },
      ],
      next,
    });
    const json = (value: unknown): Reply => replies.ok(JSON.stringify(value), 'application/json');
    server.on('/p1', json(page('One', server.url('/p2'))));
    server.on('/p2', json(page('Two', server.url('/p1'))));
    const config = chapter([{ url: server.url('/p1') }]);
    await job.run(config);
    expect(titles(job.dates('north/events.json'))).toEqual(['One', 'Two']);
    server.on('/p2', replies.status(404));
    expect((await job.run(config)).chapters[0]?.sources[0]?.reason).toContain(
      'page 2: answered with status 404',
    );
    server.on('/p1', json(page('One', 'https://elsewhere.example/p2')));
    expect((await job.run(config)).chapters[0]?.sources[0]?.reason).toContain('at another place');
  });

  it('sends a key from the environment to the server that it is for, and writes it nowhere', async () => {
    const other = await startServer();
    try {
      process.env.AMPARO_TEST_KEY = 'very-secret';
      other.on('/a.ics', replies.ok(calendarOf(1)));
      server.on('/keyed', (_, response) => void response.writeHead(302, { location: '/keyed2' }).end());
      server.on('/keyed2', replies.ok(calendarOf(1)));
      const key = { variable: 'AMPARO_TEST_KEY' };
      const result = await job.run(
        chapter([
          { url: server.url('/keyed'), key: { ...key, header: 'OSDI-API-Token' } },
          { url: server.url('/keyed2?a=1'), key: { ...key, parameter: 'key' } },
          { url: server.url('/keyed2'), key: { variable: 'AMPARO_TEST_KEY_UNSET' } },
        ]),
      );
      const [first, second, third] = server.requests.slice(-3);
      expect([first?.headers['osdi-api-token'], second?.headers['osdi-api-token'], third?.path]).toEqual([
        ...['very-secret', 'very-secret', '/keyed2?a=1&key=very-secret'],
      ]);
      expect(result.chapters[0]?.sources[2]?.reason).toContain('AMPARO_TEST_KEY_UNSET');
      expect(JSON.stringify([...job.files(), result])).not.toContain('very-secret');
    } finally {
      delete process.env.AMPARO_TEST_KEY;
      await other.close();
    }
  });

  it('keeps a key from the server to which a source was redirected, also for its further pages', async () => {
    process.env.AMPARO_TEST_KEY = 'very-secret';
    const told: string[] = [];
    const page = (next: string | null): Response => Response.json({ data: [], next, count: 0 });
    vi.stubGlobal('fetch', async (url: string, { headers = {} }: RequestInit) => {
      if (new URL(url).hostname !== 'own.example') told.push(url + JSON.stringify(headers));
      if (url.startsWith('https://own.example/'))
        return new Response(null, { status: 302, headers: { location: 'https://other.example/1' } });
      return page(url.endsWith('/1') ? 'https://other.example/2' : null);
    });
    try {
      const key = { variable: 'AMPARO_TEST_KEY' };
      const url = 'https://own.example/';
      await job.run(
        chapter([
          { url, key },
          { url, key: { ...key, parameter: 'key' } },
        ]),
      );
    } finally {
      vi.unstubAllGlobals();
      delete process.env.AMPARO_TEST_KEY;
    }
    expect(told.filter((one) => one.startsWith('https://other.example/2'))).toHaveLength(2);
    expect(told.join()).not.toContain('very-secret');
  });
});

describe('what may not be published', () => {
  it('is taken out: passwords of meetings, unless the configuration keeps them', async () => {
    const source = serve(
      '/zoom.ics',
      cal(
        event(
          'UID:z',
          'SUMMARY:Online',
          'DTSTART:20260302T180000Z',
          'LOCATION:https://us02web.zoom.us/j/812?pwd=QkJ5',
          'DESCRIPTION:Join https://us02web.zoom.us/j/812?pwd=QkJ5\\nMeeting ID: 812\\nPasscode: 998877\\nContraseña: abrir7',
        ),
      ),
    );
    const result = await job.run(chapter([source]));
    const all = JSON.stringify([...job.files()]);
    for (const secret of ['QkJ5', '998877', 'abrir7']) expect(all).not.toContain(secret);
    expect(job.dates('north/events.json')[0]?.details.joinUrl).toBe('https://us02web.zoom.us/j/812');
    expect(reportLines(result).join()).toContain('took passwords of meetings out of 1 event.');
    await job.run(chapter([source], { keepMeetingPasswords: true }));
    expect(job.text('north/events.json')).toContain('QkJ5');
  });

  it('is taken out of links that are wrapped in those of a calendar or a mail service', async () => {
    const google = 'https://www.google.com/url?q=https://us02web.zoom.us/j/8?pwd%3DSecretA1&amp\\;sa=D';
    const outlook =
      'https://nam.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F8%3Fpwd%3DSecretA2&data=05';
    const jitsi = 'https://meet.jit.si/Room#config.password=SecretA3';
    const about = `DESCRIPTION:<a href="${google}">Join</a> or ${outlook} or ${jitsi}`;
    const source = serve('/w.ics', cal(event('UID:w', 'SUMMARY:Online', 'DTSTART:20260302T180000Z', about)));
    await job.run(chapter([source]));
    expect(JSON.stringify([...job.files()])).not.toContain('SecretA');
    expect(job.text('north/events.html')).toContain('https://www.google.com/url?q=https%3A%2F%2Fus02web');
  });

  it('is no HTML, script, bad link or name of a file', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const source = serve(
      '/evil.ics',
      cal(
        event(
          `UID:../../../etc/passwd`,
          `SUMMARY:${evil}`,
          'DTSTART:20260302T180000Z',
          `LOCATION:" onclick="x" ${evil}`,
          `DESCRIPTION:<b>${evil}</b>`,
          'URL:javascript:alert(1)',
        ),
        event('UID:q', 'SUMMARY:Q', 'DTSTART:20260303T180000Z', 'URL:https://a.example/"><script>x</script>'),
      ),
    );
    await job.run(chapter([source]));
    const html = job.text('north/events.html');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|javascript:|onclick="x"/);
    expect(JSON.parse(/<script[^>]*>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '')['@graph']).toHaveLength(2);
  });
});
