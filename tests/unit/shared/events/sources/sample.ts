import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventFeed, EventTime, Occurrence } from '../../../../../shared/events/model.ts';
import { readAnySource } from '../../../../../shared/events/read-any-source.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { YEAR_2026 } from '../feed.ts';

export const sampleBody = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../samples', name)));

/** A source recognised by what it holds; throws the codes where it is refused. */
export function readAny(body: Uint8Array, zone?: string, url = 'https://center.example/feed?a=1'): EventFeed {
  const result = atOnce(readAnySource({ body, contentType: '', url, zone }));
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

export const sample = (name: string, zone?: string, url?: string): EventFeed =>
  readAny(sampleBody(name), zone, url);

const occurrencesOf = (feed: EventFeed): readonly Occurrence[] => atOnce(feed.expand(YEAR_2026)).occurrences;

export const codesOf = (feed: EventFeed): readonly string[] =>
  atOnce(feed.expand(YEAR_2026)).issues.map(({ code, where }) => `${code} ${where}`);

/** `title | start | end`, times as they are told: `2026-03-02T18:00:00 America/Chicago`. */
export const rows = (feed: EventFeed): readonly string[] =>
  occurrencesOf(feed).map(({ details, start, end }) => [details.title, told(start), told(end)].join(' | '));

function told(time: EventTime): string {
  if (time.kind === 'date') return time.date;
  return `${time.wall} ${time.kind === 'zoned' ? time.zone : time.kind}`;
}

/** What is told of the first event of a title. */
export const detailsOf = (feed: EventFeed, title: string) =>
  occurrencesOf(feed).find(({ details }) => details.title === title)?.details;

export const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
