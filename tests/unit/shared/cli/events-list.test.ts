import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../../harness/root.ts';
import { eventsJson } from '../events/feed.ts';
import { event, ics } from '../icalendar/ics.ts';

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const amparo = (...args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', fromRoot('shared/cli/main.ts'), ...args],
      { cwd: fromRoot() },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amparo-events-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const MARCH = ['--from', '2026-03-01', '--to', '2026-04-01', '--json'];

describe('amparo events list', { timeout: 30_000 }, () => {
  it('prints what overlaps the days that were asked for', async () => {
    const path = file(
      'a.ics',
      ics(
        ...event('UID:a', 'DTSTART;TZID=America/New_York:20260331T210000', 'DURATION:PT1H', 'SUMMARY:Late'),
        ...event('UID:b', 'DTSTART;VALUE=DATE:20260228', 'DTEND;VALUE=DATE:20260302', 'SUMMARY:Days'),
        ...event(
          'UID:c',
          'DTSTART:20260310T100000',
          'STATUS:CANCELLED',
          'RRULE:FREQ=NEVER',
          'SUMMARY:Floating',
        ),
      ),
    );
    const { code, stdout } = await amparo('events', 'list', path, ...MARCH);
    expect(code).toBe(0);
    const row = {
      title: 'Days',
      start: '2026-02-28',
      end: '2026-03-02',
      allDay: true,
      zone: null,
      status: 'confirmed',
    };
    expect(JSON.parse(stdout)).toMatchObject({
      events: [
        { id: 'b', ...row },
        {
          id: 'c',
          start: '2026-03-10T10:00:00Z',
          end: '2026-03-10T10:00:00Z',
          allDay: false,
          status: 'cancelled',
        },
      ],
      issues: [{ code: 'event-rule-unreadable' }],
    });
    const plain = await amparo('events', 'list', path, ...MARCH.slice(0, -1));
    expect(plain.stdout).toBe('2026-02-28        Days\n2026-03-10 10:00  Floating  (cancelled)\n');
    expect(plain.stderr).toContain('“Floating”: how it repeats cannot be read.');
    const eastern = await amparo('events', 'list', path, ...MARCH, '--zone', 'America/New_York');
    expect(JSON.parse(eastern.stdout)).toMatchObject({
      events: [
        { id: 'b' },
        { id: 'c', start: '2026-03-10T14:00:00Z' },
        { id: 'a', start: '2026-04-01T01:00:00Z', end: '2026-04-01T02:00:00Z', zone: 'America/New_York' },
      ],
    });
  });

  it('reads events.json too', async () => {
    const path = file('a.json', eventsJson([{ id: 'a', title: 'A', start: '2026-03-02' }]));
    const { code, stdout } = await amparo('events', 'list', path, ...MARCH);
    expect([code, JSON.parse(stdout).events[0].end]).toEqual([0, '2026-03-03']);
  });

  it('says what is missing of the question', async () => {
    const path = file('q.json', eventsJson([]));
    const asked = async (...args: readonly string[]): Promise<string> =>
      (await amparo('events', 'list', ...args)).stderr;
    expect(await asked(path, '--from', '2026-03-01', '--to', 'soon', '--json')).toContain(
      '--to after --from',
    );
    expect(await asked(...MARCH)).toContain('one file');
  });

  it('answers 2 with a message where it cannot', async () => {
    const page = file('page.ics', '<!doctype html>');
    const calls = [
      ['events', 'list', page, ...MARCH],
      ['events', 'list', join(folder, 'nowhere.ics'), ...MARCH],
      ['events', 'list', page, '--from', '2026-03-01', '--json'],
      ['events', 'list', page, ...MARCH, '--zone', 'Nowhere/Else'],
      ['events', 'list', page, ...MARCH, '--colour'],
      ['events', 'dance'],
      [],
    ];
    for (const call of calls) {
      const { code, stdout, stderr } = await amparo(...call);
      expect([call, code, stdout]).toEqual([call, 2, '']);
      expect(stderr.length).toBeGreaterThan(20);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
