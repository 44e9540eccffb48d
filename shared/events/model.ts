import type { Issue } from '../i18n/issue.ts';
import type { CalendarEvent } from '../icalendar/read-event.ts';
import type { Steps } from '../icalendar/steps.ts';

/** When something happens, as its calendar says it: wall-clock time with its zone, never a bare instant. */
export type EventTime =
  /** A whole day, `YYYY-MM-DD`; `wall` below is `YYYY-MM-DDTHH:MM:SS`. */
  | { readonly kind: 'date'; readonly date: string }
  /** `zone` is an IANA name or `UTC`; a zone that only its file knows is told by its offset then, `-05:00`. */
  | { readonly kind: 'zoned'; readonly wall: string; readonly zone: string }
  | { readonly kind: 'floating'; readonly wall: string }
  /** The feed names a zone that nobody knows: shown flagged, read as the reader's own. */
  | { readonly kind: 'unknown-zone'; readonly wall: string; readonly zoneName: string };

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled' | 'postponed';

/** Text from outside: plain pieces and links whose scheme was checked. Rendered as text nodes and anchors, never as HTML. */
export type RichText = readonly (string | { readonly href: string; readonly text: string })[];

/** What is told about an event, the same for each of its dates unless that date was changed. */
export interface EventDetails {
  readonly title: string;
  readonly summary: string;
  readonly description: RichText;
  readonly place: string;
  readonly mode: 'in-person' | 'online' | 'hybrid' | 'unknown';
  /** Checked links, or absent. */
  readonly joinUrl?: string;
  readonly url?: string;
  readonly status: EventStatus;
  readonly languages: readonly string[];
  readonly accessibility: string;
  readonly childcare: string;
  readonly tags: readonly string[];
  readonly image?: { readonly src: string; readonly alt: string };
  readonly organiser: string;
}

/** One date of an event. */
export interface Occurrence {
  /** Unique and stable across loads: the event's id, and the start where it repeats. */
  readonly id: string;
  readonly eventId: string;
  /** Read from the feed when they are first asked for. */
  readonly details: EventDetails;
  readonly start: EventTime;
  /** Exclusive; equal to `start` when the event has none. */
  readonly end: EventTime;
  /** Milliseconds since 1970 UTC; all-day, floating and unknown-zone times read in the zone that was asked for. */
  readonly startMs: number;
  readonly endMs: number;
  readonly repeats: boolean;
  /** How it repeats, where one rule says it: RFC 5545, as its calendar wrote it (`FREQ=WEEKLY;BYDAY=TU`). `exact` where the calendar neither adds dates to it nor takes some away, and its clock is a place's (that of UTC is told on another); single dates may still have been changed. */
  readonly series?: { readonly rule: string; readonly exact: boolean } | undefined;
  readonly issues: readonly Issue[];
}

export interface EventWindow {
  /** Milliseconds since 1970 UTC; occurrences that overlap `[fromMs, toMs)`. */
  readonly fromMs: number;
  readonly toMs: number;
  /** IANA zone in which all-day and floating times are read. */
  readonly zone: string;
  /** IANA zone on whose clock times are told that a feed gives in UTC (`toldIn`); told as they stand when absent. */
  readonly clock?: string;
}

/** An event as its feed tells it, rules kept; a changed date of a series is one of its own. */
export interface ToldEvent {
  readonly event: CalendarEvent;
  readonly details: EventDetails;
}

/** A feed that was read: rules kept, expanded when asked. */
export interface EventFeed {
  readonly name: string;
  /** Where it came from, for provenance. */
  readonly url: string;
  /** Where a source comes in pages: the address of the one that follows, as it says it. */
  readonly next?: string;
  /** All events, for those who write them elsewhere. */
  events(): readonly ToldEvent[];
  /** Long for a big feed: on a page the steps are taken by `inSlices`, elsewhere by `atOnce`. */
  expand(window: EventWindow): Steps<FeedExpansion>;
}

export interface FeedExpansion {
  /** Those that overlap the window, ordered by start; those of one start as the feed first names their events. */
  readonly occurrences: readonly Occurrence[];
  /** Of the feed and of its events. */
  readonly issues: readonly Issue[];
}

/** Input of every reader of a source: the bytes and what the transport said of them. */
export interface SourceBody {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly url: string;
  /** IANA zone that whoever named the source says it speaks of, for times that a source gives without one. */
  readonly zone?: string | undefined;
}
