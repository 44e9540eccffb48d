import { join } from 'node:path';
import type { Bundle } from './bundles.ts';
import { type ChapterFiles, chapterFiles, hasEvents, type Stale } from './chapter-files.ts';
import type { ChapterConfig } from './config.ts';
import { dayWindow } from './day-window.ts';
import type { FragmentOptions } from './html-fragment.ts';
import { type MergeNote, mergeBundles } from './merge-bundles.ts';
import { type SourceResult, type SyncRun, syncSource } from './sync-source.ts';
import { readIfThere, writeChanged } from './write-changed.ts';

/** What became of a source, with the number of its events. */
export type SourceReport = Omit<SourceResult, 'bundles'> & { readonly events: number };

export interface ChapterResult {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly SourceReport[];
  readonly bundles: readonly Bundle[];
  readonly stale: readonly Stale[];
  readonly notes: readonly MergeNote[];
  /** Files that say something else than before. */
  readonly written: readonly string[];
}

/** Reads the sources of a chapter, merges them and writes its files, which name the sources that could not be read. */
export async function syncChapter(
  run: SyncRun,
  chapter: ChapterConfig,
  fragment: FragmentOptions,
): Promise<ChapterResult> {
  const { config, now } = run;
  const zone = chapter.zone ?? config.zone;
  const days = chapter.days ?? config.days;
  const window = dayWindow(now, zone, config.pastDays, days);
  const sources: SourceResult[] = [];
  for (const source of chapter.sources) {
    const taken = sources.map(({ provenance }) => provenance.name);
    sources.push(await syncSource(run, chapter, source, window, taken));
  }
  const { bundles, notes } = mergeBundles(
    sources.map((one) => one.bundles),
    'chapter',
  );
  const stale = sources.flatMap(({ provenance, since }) =>
    since ? [{ source: provenance.name, since }] : [],
  );
  const written = writeFiles(join(run.folder, chapter.id), {
    name: chapter.name,
    zone,
    bundles,
    stale,
    known: sources.some(({ outcome }) => outcome !== 'missing'),
    window: dayWindow(now, zone, 0, days),
    fragment,
    now,
  });
  return {
    id: chapter.id,
    name: chapter.name,
    sources: sources.map(({ bundles: own, ...rest }) => ({ ...rest, events: own.length })),
    bundles,
    stale,
    notes,
    written,
  };
}

interface Files extends ChapterFiles {
  /** Whether anything is known of the events. */
  readonly known: boolean;
}

/** Writes what has changed, and says which files. Events that an earlier job wrote stay where nothing is known. Throws where it cannot. */
export function writeFiles(folder: string, { known, ...files }: Files): readonly string[] {
  const before = readIfThere(join(folder, 'events.json'));
  if (!known && hasEvents(before)) return [];
  return [...chapterFiles(files, before)].flatMap(([name, content]) =>
    writeChanged(join(folder, name), content) ? [join(folder, name)] : [],
  );
}
