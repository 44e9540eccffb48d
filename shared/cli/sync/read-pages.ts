import type { EventFeed, SourceBody } from '../../events/model.ts';
import { nextPage } from '../../events/next-page.ts';
import { readAnySource, type SourceKind } from '../../events/read-any-source.ts';
import type { Issue } from '../../i18n/issue.ts';
import { atOnce } from '../../icalendar/steps.ts';
import { sentencePart } from '../answers.ts';
import type { Answer } from './fetch-answer.ts';

const MOST_PAGES = 40;

export type Pages =
  | { readonly ok: true; readonly feeds: readonly EventFeed[]; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly reason: string };

/** Reads a source and the pages that follow it, as far as they stand at its own origin. A page that fails fails the source: half of it would look like a calendar that was emptied. */
export async function readPages(
  first: SourceBody,
  kind: SourceKind | undefined,
  ask: (url: string) => Promise<Answer>,
): Promise<Pages> {
  const feeds: EventFeed[] = [];
  const warnings: Issue[] = [];
  const seen = new Set([first.url]);
  for (let page = first; ; ) {
    const read = atOnce(readAnySource(page, kind));
    if (!read.ok) return { ok: false, reason: sentencePart(read.issues) };
    feeds.push(read.value);
    warnings.push(...read.warnings);
    const next = read.value.next && nextPage(first.url, read.value.next);
    if (read.value.next && !next) return { ok: false, reason: 'names a next page at another place' };
    if (!next || seen.has(next)) return { ok: true, feeds, warnings };
    if (feeds.length === MOST_PAGES) return { ok: false, reason: `has more than ${MOST_PAGES} pages` };
    seen.add(next);
    const answer = await ask(next);
    if (answer.kind !== 'body')
      return {
        ok: false,
        reason: answer.kind === 'failed' ? `page ${feeds.length + 1}: ${answer.reason}` : 'lost a page',
      };
    page = { ...answer.fetched, zone: first.zone };
  }
}
