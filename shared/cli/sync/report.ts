import { issueLine } from '../answers.ts';
import type { MergeNote } from './merge-bundles.ts';
import type { SyncResult } from './run-sync.ts';

const MOST_LINES = 20;

/** What a run did, for a person: what failed and what was merged by name, the rest in numbers. */
export function reportLines({ chapters, all }: SyncResult): readonly string[] {
  const lines = chapters.flatMap(({ id, sources, notes }) => [
    ...sources.flatMap(({ provenance, outcome, reason, since, scrubbed, withheld, issues, events }) => [
      ...(reason ? [`${id}: ${provenance.name} ${reason}. ${consequence(outcome, since, events)}`] : []),
      ...(scrubbed
        ? [`${id}: ${provenance.name}: took passwords of meetings out of ${many(scrubbed, 'event')}.`]
        : []),
      ...(withheld
        ? [
            `${id}: ${provenance.name}: withheld texts with a blocked telephone number from ${many(withheld, 'event')}.`,
          ]
        : []),
      ...some(issues.map((issue) => `${id}: ${provenance.name}: ${issueLine(issue)}`)),
    ]),
    ...some(notes.map((note) => `${id}: ${noteText(note)}`)),
  ]);
  const sources = chapters.flatMap((chapter) => chapter.sources);
  const count = (outcome: string): number => sources.filter((one) => one.outcome === outcome).length;
  const written = [...chapters.flatMap((chapter) => chapter.written), ...all.written].length;
  return [
    ...lines,
    ...some(all.notes.map((note) => `all: ${noteText(note)}`)),
    ...(all.leftOut
      ? [`all: ${many(all.leftOut, 'later event')} left out; "allEvents" in the configuration allows more.`]
      : []),
    `${many(chapters.length, 'chapter')}, ${many(sources.length, 'source')}: ${count('fresh')} read, ${count('unchanged')} unchanged, ${count('kept')} failed with their last good events kept, ${count('missing')} failed with none. ${many(all.events, 'event')} in all. ${many(written, 'file')} written.`,
  ];
}

const consequence = (outcome: string, since: string | undefined, events: number): string =>
  outcome === 'kept'
    ? `Its last good events stay (${many(events, 'event')}), marked as old since ${since?.slice(0, 10)}.`
    : 'Nothing of it is known yet, and its readers are told so.';

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const noteText = ({ what, title, start, sources }: MergeNote): string =>
  what === 'merged'
    ? `“${title}” of ${start.slice(0, 10)} is listed once, from ${sources.join(' and ')}.`
    : `“${title}” of ${start.slice(0, 10)} has the id of another event (${sources.join(', ')}); both are listed.`;

/** A long list is no longer read; the whole of it is in `--json`. */
const some = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [
        ...lines.slice(0, MOST_LINES),
        `… and ${many(lines.length - MOST_LINES, 'more such line')}; --json has them all.`,
      ];
