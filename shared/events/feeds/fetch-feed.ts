import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { boundedFetch } from '../../net/bounded-fetch.ts';
import { inSlices } from '../in-slices.ts';
import { readAnySource } from '../read-any-source.ts';
import { type FetchedPage, type FurtherPages, furtherPages } from './further-pages.ts';

const BOUNDS = { timeoutMs: 20_000, maxBytes: 10 * 1024 * 1024 };

/** What a feed answered, and the events in its first page. */
export interface FetchedFeed extends FetchedPage, FurtherPages {}

/** Fetches and reads a feed with the pages that follow. Refused: `feed-timeout`, `feed-unreachable`, `feed-offline`, `feed-too-large`, `feed-status`, `feed-cut-off` where nothing of it can be read, and those of the readers. */
export async function fetchFeed(url: string): Promise<Parsed<FetchedFeed>> {
  const first = await fetchPage(url, BOUNDS.maxBytes);
  if (!first.ok) return first;
  // What follows what is cut makes nothing whole.
  if (first.value.broken) return parsed({ ...first.value, pages: [], more: false }, first.warnings);
  const further = await furtherPages(first.value, BOUNDS.maxBytes, fetchPage);
  return parsed({ ...first.value, ...further }, first.warnings);
}

async function fetchPage(url: string, maxBytes: number): Promise<Parsed<FetchedPage>> {
  const answer = await boundedFetch(url, { ...BOUNDS, maxBytes });
  const { host } = new URL(url);
  if (!answer.ok) {
    const status = answer.reason === 'status' ? answer.status : '';
    const reason = answer.reason === 'unreachable' && isOffline() ? 'offline' : answer.reason;
    return refused({ code: `feed-${reason}`, params: { host, status } });
  }
  const { body, contentType } = answer;
  const source = { body, contentType, url: answer.url || url };
  const read = await inSlices(readAnySource(source));
  const broken = { code: 'feed-cut-off', params: { host } };
  if (!read.ok) return answer.brokenOff ? refused(broken) : read;
  // A calendar tells by itself where it ends; a page that has events written into it does not.
  const cut = answer.brokenOff || read.warnings.some(({ code }) => code === 'calendar-cut-off');
  return parsed({ source, feed: read.value, ...(cut ? { broken } : {}) }, read.warnings);
}

/** The browser knows that there is no network: then it is no host's fault. What has no such knowledge is taken to be online. */
function isOffline(): boolean {
  const { navigator }: { readonly navigator?: { readonly onLine?: boolean } } = globalThis;
  return navigator?.onLine === false;
}
