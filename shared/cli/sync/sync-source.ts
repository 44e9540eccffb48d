import process from 'node:process';
import type { Entry } from '../../events/entry.ts';
import { feedEntries } from '../../events/feed-entries.ts';
import type { EventWindow } from '../../events/model.ts';
import { sourceAddresses } from '../../events/source-address.ts';
import type { Issue } from '../../i18n/issue.ts';
import { sentencePart } from '../answers.ts';
import { type Bundle, bundlesOf, type Provenance } from './bundles.ts';
import { cleanEntries } from './clean-entries.ts';
import type { ChapterConfig, SourceConfig, SyncConfig } from './config.ts';
import { type Answer, fetchAnswer } from './fetch-answer.ts';
import type { LookUp } from './public-host.ts';
import { readPages } from './read-pages.ts';
import { readState, type SourceState, stateFile, writeState } from './source-state.ts';

/** What every source of a run is read with. */
export interface SyncRun {
  readonly config: SyncConfig;
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Takes a source that has shrunk by half or more for what it is. */
  readonly acceptShrink: boolean;
  readonly pause: (ms: number) => Promise<void>;
  readonly lookUp: LookUp;
}

export interface SourceResult {
  readonly provenance: Provenance;
  /** `fresh` and `unchanged` are good; of `kept` the last good events stand, of `missing` there are none. */
  readonly outcome: 'fresh' | 'unchanged' | 'kept' | 'missing';
  readonly reason?: string;
  /** RFC 3339: the first look that failed. */
  readonly since?: string;
  readonly bundles: readonly Bundle[];
  /** What is doubtful in what is published of it. */
  readonly issues: readonly Issue[];
  readonly scrubbed: number;
  readonly withheld: number;
}

/** Dates that must be laid out reach so much further: the server may say for a long time that nothing has changed. */
const LAID_OUT_MS = 400 * 86_400_000;

/** Reads one source and keeps what came; where it fails, or has shrunk by half or more, the last good events stand. Its name is none of those that others have `taken`. */
export async function syncSource(
  run: SyncRun,
  chapter: ChapterConfig,
  source: SourceConfig,
  window: EventWindow,
  taken: readonly string[],
): Promise<SourceResult> {
  const file = stateFile(run.folder, run.config, chapter, source);
  const before = readState(file);
  const read = await readSource(run, chapter, source, before, window);
  const name = freeName(source.name ?? (read.state?.name || before?.name || hostOf(source.url)), taken);
  const provenance = { name, ...(source.page && { page: source.page }) };
  const had = bundlesOf(before?.entries ?? [], provenance, window);
  const counts = { scrubbed: read.scrubbed, withheld: read.withheld };

  const keep = (reason: string): SourceResult => {
    const since = before?.failing?.since ?? new Date(run.now).toISOString();
    writeState(file, {
      ...(before ?? { entries: [], name: '' }),
      // Those of what is kept: what was left out must come again, not be answered with "not changed".
      validators: before?.validators ?? {},
      failing: { since, reason },
    });
    const outcome = before?.entries.length ? 'kept' : 'missing';
    return { provenance, outcome, reason, since, ...had, scrubbed: 0, withheld: 0 };
  };

  if (read.failed !== undefined) return keep(read.failed);
  if (!read.state) {
    if (before?.failing) writeState(file, { ...before, failing: undefined });
    return { provenance, outcome: 'unchanged', ...had, ...counts };
  }
  const now = bundlesOf(read.state.entries, provenance, window);
  // Many a source drops an event once it begins.
  const toCome = ({ bundles }: typeof now): number => bundles.filter(({ lastMs }) => lastMs > run.now).length;
  const [many, few] = [toCome(had), toCome(now)];
  if (few < many && few * 2 <= many && !run.acceptShrink)
    return keep(
      `has ${few} of ${many} coming event${many === 1 ? '' : 's'} left; if that is right, run once with --accept-shrink`,
    );
  writeState(file, read.state);
  return {
    provenance,
    outcome: 'fresh',
    bundles: now.bundles,
    issues: [...read.warnings, ...now.issues],
    ...counts,
  };
}

interface Reading {
  readonly failed?: string;
  /** Absent where the server says that nothing has changed. */
  readonly state?: SourceState;
  readonly warnings: readonly Issue[];
  readonly scrubbed: number;
  readonly withheld: number;
}

const NOTHING = { warnings: [], scrubbed: 0, withheld: 0 };

async function readSource(
  run: SyncRun,
  chapter: ChapterConfig,
  source: SourceConfig,
  before: SourceState | undefined,
  window: EventWindow,
): Promise<Reading> {
  const { config } = run;
  const secret = source.key ? (process.env[source.key.variable] ?? '') : '';
  if (source.key && !secret)
    return { ...NOTHING, failed: `needs a key in the environment variable ${source.key.variable}` };
  const zone = source.zone ?? chapter.zone ?? config.zone;
  const addresses = sourceAddresses(source.url);
  const homes = addresses.map(({ url }) => new URL(url).origin);
  const ask = (url: string, validators = {}): Promise<Answer> => {
    // A source that was redirected names further pages where it came to be, and that is not whom the key is for.
    const key = homes.includes(new URL(url).origin) ? source.key : undefined;
    return fetchAnswer({
      url: key?.parameter ? withParameter(url, key.parameter, secret) : url,
      headers: key && !key.parameter ? { [key.header ?? 'authorization']: secret } : {},
      validators,
      timeoutMs: config.timeoutSeconds * 1000,
      maxBytes: config.megabytes * 1024 * 1024,
      pause: run.pause,
      lookUp: run.lookUp,
    });
  };

  const entries: Entry[] = [];
  const warnings: Issue[] = [];
  let validators = {};
  let name = '';
  for (const { url, kind } of addresses) {
    const answer = await ask(url, addresses.length === 1 ? before?.validators : {});
    if (answer.kind === 'failed') return { ...NOTHING, failed: answer.reason };
    if (answer.kind === 'same')
      return before
        ? NOTHING
        : { ...NOTHING, failed: 'says that nothing has changed, but nothing is known of it' };
    const body = { ...answer.fetched, zone };
    const pages = await readPages(body, source.kind ?? kind, (page) => ask(page));
    if (!pages.ok) return { ...NOTHING, failed: pages.reason };
    if (pages.warnings.some(({ code }) => code === 'calendar-cut-off'))
      return { ...NOTHING, failed: 'stopped in the middle' };
    const long = { ...window, toMs: window.toMs + LAID_OUT_MS };
    entries.push(...pages.feeds.flatMap((feed) => feedEntries(feed, { window: long, zone })));
    warnings.push(...pages.warnings);
    name ||= pages.feeds[0]?.name ?? '';
    // The first page tells nothing of those that follow.
    if (addresses.length === 1 && pages.feeds.length === 1) validators = answer.validators;
  }
  if (entries.length === 0 && warnings.length > 0)
    return {
      ...NOTHING,
      failed: `holds no event that can be read: ${sentencePart(warnings.slice(0, 1))}`,
    };
  const { tags, languages } = source;
  const cleaned = cleanEntries(entries, { keepPasswords: config.keepMeetingPasswords, tags, languages });
  const { scrubbed, withheld } = cleaned;
  return { state: { validators, entries: cleaned.entries, name }, warnings, scrubbed, withheld };
}

function withParameter(url: string, name: string, value: string): string {
  const address = new URL(url);
  address.searchParams.set(name, value);
  return address.href;
}

/** Two calendars on one host, of which none has a name, are told apart. */
function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let copy = 2; taken.includes(free); copy++) free = `${name} (${copy})`;
  return free;
}

const hostOf = (url: string): string => new URL(sourceAddresses(url)[0]?.url ?? 'https://unknown').host;
