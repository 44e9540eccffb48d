import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSyncConfig, type SyncConfig } from '../../../../../shared/cli/sync/config.ts';
import { runSync, type SyncResult } from '../../../../../shared/cli/sync/run-sync.ts';
import type { Occurrence } from '../../../../../shared/events/model.ts';
import { readSource } from '../../../../../shared/events/read-source.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { told } from '../../events/feed.ts';
import { event, ics } from '../../icalendar/ics.ts';

export const NOW = Date.UTC(2026, 2, 1, 12);

/** A folder to write into, and runs of the job in it. Waits between tries are counted, not kept. */
export function syncJob() {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-sync-'));
  const pauses: number[] = [];
  const run = (config: unknown, more: { now?: number; acceptShrink?: boolean } = {}): Promise<SyncResult> =>
    runSync({
      config: configOf(config),
      folder,
      now: more.now ?? NOW,
      acceptShrink: more.acceptShrink ?? false,
      pause: async (ms) => void pauses.push(ms),
      lookUp: async (name) => [name.startsWith('inside.') ? '10.0.0.8' : '203.0.114.7'],
    });
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    folder,
    pauses,
    run,
    text,
    /** The dates in a file that was written. */
    dates: (name: string): readonly Occurrence[] => datesIn(text(name)),
    /** Every file below the folder with its bytes and the moment of its last writing. */
    files: (): ReadonlyMap<string, string> =>
      new Map(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .sort()
          .map((name) => [name, `${statSync(join(folder, name)).mtimeMs} ${text(name)}`]),
      ),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function configOf(config: unknown): SyncConfig {
  const parsed = parseSyncConfig(config);
  if (!parsed.ok)
    throw new Error(parsed.issues.map(({ where, params }) => `${where}: ${params?.rule}`).join('\n'));
  return parsed.value;
}

export function datesIn(text: string): readonly Occurrence[] {
  const source = atOnce(readSource({ body: new TextEncoder().encode(text), contentType: '', url: '' }));
  if (!source.ok) throw new Error(source.issues.map(({ code }) => code).join());
  const window = { fromMs: NOW, toMs: NOW + 200 * 86_400_000, zone: 'America/Chicago' };
  return atOnce(source.value.expand(window)).occurrences.map(told);
}

export const titles = (dates: readonly Occurrence[]): readonly string[] =>
  dates.map(({ details }) => details.title);

/** One chapter with these sources. */
export const chapter = (sources: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Group',
  zone: 'America/Chicago',
  timeoutSeconds: 60,
  chapters: [{ id: 'north', name: 'North', sources }],
  ...more,
});

const two = (number: number): string => String(number).padStart(2, '0');

/** A calendar of so many events, one a day from March 2 on. */
export const calendarOf = (count: number, prefix = 'Event'): string =>
  new TextDecoder().decode(
    ics(
      ...Array.from({ length: count }, (_, index) =>
        event(
          `UID:${prefix.toLowerCase()}-${index}`,
          `SUMMARY:${prefix} ${index}`,
          `DTSTART;TZID=America/Chicago:202603${two(2 + index)}T180000`,
          'DURATION:PT1H',
        ),
      ).flat(),
    ),
  );
