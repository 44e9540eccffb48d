import type { Issue, Parsed } from '../../i18n/issue.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { nextPage } from '../next-page.ts';
import { firstIssue } from './first-issue.ts';

export interface FetchedPage {
  readonly source: SourceBody;
  readonly feed: EventFeed;
  /** It stopped in the middle: what came is a part. */
  readonly broken?: Issue;
}

export interface FurtherPages {
  /** The pages after the first, in their order. */
  readonly pages: readonly SourceBody[];
  /** There are more, which were not read: too many, too long, or at another place. */
  readonly more: boolean;
  /** Why a page that was asked for did not come, or not whole. */
  readonly broken?: Issue;
}

const MOST_PAGES = 20;
/** A worker that takes longer may be ended by its browser. */
const WHOLE_MS = 60_000;

/** The pages that follow a first one, as far as they stand at its own origin; `maxBytes` for all together. */
export async function furtherPages(
  first: FetchedPage,
  maxBytes: number,
  read: (url: string, maxBytes: number) => Promise<Parsed<FetchedPage>>,
): Promise<FurtherPages> {
  const until = Date.now() + WHOLE_MS;
  const pages: SourceBody[] = [];
  const seen = new Set([first.source.url]);
  let left = maxBytes - first.source.body.length;
  for (let { next } = first.feed; next; ) {
    const url = nextPage(first.source.url, next);
    if (url && seen.has(url)) break;
    if (!url || pages.length + 1 === MOST_PAGES || Date.now() > until) return { pages, more: true };
    seen.add(url);
    const page = await read(url, left);
    if (!page.ok) {
      const broken = firstIssue(page);
      return broken.code === 'feed-too-large' ? { pages, more: true } : { pages, more: true, broken };
    }
    if (page.value.broken) return { pages, more: true, broken: page.value.broken };
    pages.push(page.value.source);
    left -= page.value.source.body.length;
    next = page.value.feed.next;
  }
  return { pages, more: false };
}
