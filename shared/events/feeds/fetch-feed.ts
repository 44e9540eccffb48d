import { type Issue, type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { boundedFetch } from '../../net/bounded-fetch.ts';
import { inSlices } from '../in-slices.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { readAnySource } from '../read-any-source.ts';

const BOUNDS = { timeoutMs: 20_000, maxBytes: 10 * 1024 * 1024 };

/** What a feed answered, and the events in it. */
export interface FetchedFeed {
  readonly source: SourceBody;
  readonly feed: EventFeed;
}

/** Fetches and reads a feed. Refused: `feed-timeout`, `feed-unreachable`, `feed-too-large`, `feed-status`, and those of the readers. */
export async function fetchFeed(url: string): Promise<Parsed<FetchedFeed>> {
  const answer = await boundedFetch(url, BOUNDS);
  if (!answer.ok) {
    const status = answer.reason === 'status' ? answer.status : '';
    return refused({ code: `feed-${answer.reason}`, params: { host: new URL(url).host, status } });
  }
  const { body, contentType } = answer;
  const source = { body, contentType, url: answer.url || url };
  const read = await inSlices(readAnySource(source));
  return read.ok ? parsed({ source, feed: read.value }, read.warnings) : read;
}

/** The one issue that is told of a look that brought nothing. */
export const firstIssue = ({ issues: [issue] }: { readonly issues: readonly Issue[] }): Issue =>
  issue ?? { code: 'calendar-not-icalendar' };
