import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventsSync } from '../../../../../shared/cli/commands/events-sync.ts';
import * as replies from '../../../../harness/replies.ts';
import { startServer } from '../../../../harness/server.ts';
import { calendarOf, chapter, syncJob } from './sync-job.ts';

let job: ReturnType<typeof syncJob>;
let printed: string[];
let told: string[];
beforeEach(() => {
  job = syncJob();
  [printed, told] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void told.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  job.end();
});

const file = (content: string): string => {
  const path = join(job.folder, 'config.json');
  writeFileSync(path, content);
  return path;
};

describe('amparo events sync', () => {
  it('answers 0 when all is good, 1 when some sources failed, 2 when nothing could be done', async () => {
    const server = await startServer();
    try {
      server.on('/a.ics', replies.ok(calendarOf(2).replaceAll('2026', '2099')));
      const out = join(job.folder, 'out');
      const good = { url: server.url('/a.ics'), name: 'good' };
      const bad = { url: server.url('/none.ics'), name: 'bad' };
      const run = (...sources: readonly unknown[]) =>
        eventsSync([file(JSON.stringify(chapter(sources))), '--out', out, '--json']);
      expect(await run(bad)).toBe(2);
      expect(readFileSync(join(out, 'north/events.json'), 'utf8')).toContain('"stale"');
      expect(await run(good)).toBe(0);
      expect(existsSync(join(out, 'north/events.json'))).toBe(true);
      expect(await run(good, bad)).toBe(1);
      expect(told.join('\n')).toContain('north: bad answered with status 404');
      expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({
        exitCode: 1,
        chapters: [{ id: 'north', sources: [{ outcome: 'fresh' }, { outcome: 'missing' }] }],
      });
    } finally {
      await server.close();
    }
  });

  it('answers 2 to a fault of its own, and does not take it for one of the folder', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Number.NaN);
    const config = file(JSON.stringify(chapter([{ url: 'https://a.example' }])));
    expect(await eventsSync([config, '--out', job.folder])).toBe(2);
    expect(told.join()).toContain('amparo: broke off: Invalid time value.');
  });

  it.each([
    ['no arguments', () => [], /usage: amparo events sync/],
    ['no folder', () => [join(job.folder, 'config.json')], /usage/],
    ['no such file', () => [join(job.folder, 'no.json'), '--out', job.folder], /no such file/],
    ['no JSON', () => [file('{'), '--out', job.folder], /is no JSON/],
    [
      'a wrong configuration',
      () => [file('{"name":""}'), '--out', job.folder],
      /name: must not be empty[\s\S]*chapters/,
    ],
    [
      'a folder that is a file',
      () => [
        file(JSON.stringify(chapter([{ url: 'https://a.example' }]))),
        '--out',
        join(job.folder, 'config.json'),
      ],
      /cannot write into/,
    ],
  ])('answers 2 and says why: %s', async (_, args, reason) => {
    expect(await eventsSync(args())).toBe(2);
    expect(told.join('\n')).toMatch(reason);
    expect(printed).toEqual([]);
  });
});
