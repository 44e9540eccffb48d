import { join } from 'node:path';
import enUS from '../../i18n/catalogs/en-US.json' with { type: 'json' };
import es419 from '../../i18n/catalogs/es-419.json' with { type: 'json' };
import { translator } from '../../i18n/translate.ts';
import type { Bundle } from './bundles.ts';
import { dayWindow } from './day-window.ts';
import { inParallel } from './in-parallel.ts';
import { type MergeNote, mergeBundles } from './merge-bundles.ts';
import { STATE_FOLDER } from './source-state.ts';
import { type ChapterResult, syncChapter, writeFiles } from './sync-chapter.ts';
import type { SyncRun } from './sync-source.ts';
import { removeUnfinished } from './write-changed.ts';

export interface SyncResult {
  readonly chapters: readonly Omit<ChapterResult, 'bundles'>[];
  readonly all: {
    readonly events: number;
    /** Events beyond `allEvents`, the latest ones. */
    readonly leftOut: number;
    readonly notes: readonly MergeNote[];
    readonly written: readonly string[];
  };
}

/** Reads every chapter, and writes its files and those of all together. Throws where the folder cannot be written. */
export async function runSync(run: SyncRun): Promise<SyncResult> {
  const { config, now, folder } = run;
  const t = translator({ 'en-US': enUS, 'es-419': es419 }, config.language);
  const fragment = { lang: config.language, t, most: config.htmlEvents };
  for (const own of [STATE_FOLDER, 'all', ...config.chapters.map(({ id }) => id)])
    removeUnfinished(join(folder, own));
  const results = await inParallel(config.chapters, config.concurrency, (chapter) =>
    syncChapter(run, chapter, fragment),
  );
  const lists = results.map(({ name, bundles }) => bundles.map((bundle) => ofChapter(bundle, name)));
  const { bundles, notes } = mergeBundles(lists, 'chapters');
  const soonest = [...bundles].sort((a, b) => a.nextMs - b.nextMs || (a.id < b.id ? -1 : 1));
  const shown = soonest.slice(0, config.allEvents);
  const written = writeFiles(join(folder, 'all'), {
    name: config.name,
    zone: config.zone,
    bundles: shown,
    stale: results.flatMap(({ name, stale }) =>
      stale.map(({ source, since }) => ({ source: `${name}: ${source}`, since })),
    ),
    known: results.some(({ sources }) => sources.some(({ outcome }) => outcome !== 'missing')),
    window: dayWindow(now, config.zone, 0, config.days),
    fragment,
    now,
  });
  return {
    chapters: results.map(({ bundles: _, ...rest }) => rest),
    all: { events: shown.length, leftOut: soonest.length - shown.length, notes, written },
  };
}

/** Among all chapters, an event is told apart by its chapter: two may have a source of one name. */
const ofChapter = (bundle: Bundle, chapter: string): Bundle => ({
  ...bundle,
  sources: bundle.sources.map(({ name, page }) => ({
    name: name === chapter ? chapter : `${chapter}: ${name}`,
    ...(page && { page }),
  })),
});
