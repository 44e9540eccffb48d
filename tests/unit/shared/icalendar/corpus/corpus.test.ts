import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../../../shared/icalendar/expand.ts';
import { readCalendar } from '../../../../../shared/icalendar/read-calendar.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { CORPUS, corpusFile } from './corpus.ts';
import type { CorpusRun } from './run.ts';

const here = existsSync(CORPUS);
if (!here)
  console.warn(
    'The calendars with known answers do not lie beside this repository: their tests are skipped.',
  );

/**
 * Where we differ, and why. In all three other engines lose a whole event because one of its properties is broken;
 * RFC 5545 3.6.1 makes an event of its start alone: "The "DTSTART" property for a "VEVENT" specifies the inclusive
 * start of the event", DTEND and RDATE are "OPTIONAL".
 */
const DEVIATIONS = [
  // `RDATE:20131210Z` is neither DATE ("date-value = date-fullyear date-month date-mday", 3.3.4) nor DATE-TIME: the
  // RDATE is reported, the event of 2014-12-10 itself stays.
  'icaljs-samples/google_birthday.ics#1',
  // `DTEND:19970701T1300Z` lacks its seconds ("time = time-hour time-minute time-second", 3.3.12); its start is sound.
  'libical/process-calendar.ics#0',
  'libical/process-incoming.ics#0',
];

const HOST_ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Africa/Casablanca',
];

/** Names of one zone differ between engines' releases. */
const sameZone = (a: string, b: string): boolean => {
  const text = (timeZone: string): string =>
    [0, 6].map((month) => new Date(2026, month).toLocaleString('sv-SE', { timeZone })).join();
  return text(a) === text(b);
};

describe.runIf(here)('the calendars with known answers', () => {
  it.each(HOST_ZONES)('are read right on a machine in %s', { timeout: 60_000 }, async (zone) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'run.ts')],
      { env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
    );
    const { hostZone, cases, differing }: CorpusRun = JSON.parse(stdout);
    expect(sameZone(hostZone, zone), `the child runs in ${hostZone}`).toBe(true);
    expect(cases).toBe(136 + 120 + 83);
    const unexplained = Object.entries(differing).filter(([id]) => !DEVIATIONS.includes(id));
    expect(unexplained).toEqual([]);
    expect(Object.keys(differing).sort()).toEqual([...DEVIATIONS].sort());
  });

  const malformed = here
    ? readdirSync(CORPUS, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.parentPath.endsWith('malformed'))
        .map((entry) => join(entry.parentPath, entry.name).slice(CORPUS.length + 1))
    : [];

  it.each(malformed)('do no harm where they are malformed: %s', { timeout: 10_000 }, (file) => {
    const calendar = atOnce(readCalendar(corpusFile(file)));
    if (!calendar.ok) return expect(calendar.issues).toHaveLength(1);
    const window = { fromMs: Date.UTC(1990, 0), toMs: Date.UTC(2040, 0), zone: 'America/New_York' };
    const { instances } = atOnce(expand(calendar.value.events, window));
    for (const { startMs, endMs } of instances) expect(endMs).toBeGreaterThanOrEqual(startMs);
  });

  it('include malformed ones', () => expect(malformed.length).toBeGreaterThan(40));
});
