import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { boundedFetch } from '../../net/bounded-fetch.ts';
import { inSlices } from '../in-slices.ts';
import { readAnySource } from '../read-any-source.ts';
import { type FetchedPage, type FurtherPages, furtherPages } from './further-pages.ts';

const BOUNDS = { timeoutMs: 20_000, maxBytes: 10 * 1024 * 1024 };

/** What a feed answered, and the events in its first page. */
export interface FetchedFeed extends FetchedPage, FurtherPages {}

/** Fetches and reads a feed with the pages that follow. Refused: `feed-timeout`, `feed-unreachable`, `feed-too-large`, `feed-status`, and those of the readers. */
export async function fetchFeed(url: string): Promise<Parsed<FetchedFeed>> {
  const first = await fetchPage(url, BOUNDS.maxBytes);
  if (!first.ok) return first;
  const further = await furtherPages(first.value, BOUNDS.maxBytes, fetchPage);
  return parsed({ ...first.value, ...further }, first.warnings);
}

async function fetchPage(url: string, maxBytes: number): Promise<Parsed<FetchedPage>> {
  const answer = await boundedFetch(url, { ...BOUNDS, maxBytes });
  if (!answer.ok) {
    const status = answer.reason === 'status' ? answer.status : '';
    return refused({ code: `feed-${answer.reason}`, params: { host: new URL(url).host, status } });
  }
  const { body, contentType } = answer;
  const source = { body, contentType, url: answer.url || url };
  const read = await inSlices(readAnySource(source));
  return read.ok ? parsed({ source, feed: read.value }, read.warnings) : read;
}
