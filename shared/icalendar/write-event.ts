import type { When } from './date-time.ts';
import type { Length } from './timing.ts';
import { contentLine, escapeText, writeParameter } from './write-line.ts';
import { durationText, isNamed, periodLine, timeLines } from './write-time.ts';
import type { Zone } from './zone.ts';

/** What a VEVENT is written from. Texts are plain; a part that is empty or absent gets no line. */
export interface WrittenEvent {
  readonly uid: string;
  readonly start: When;
  /** Exclusive. */
  readonly end?: When;
  /** In the place of `end`. */
  readonly length?: Length;
  /** RFC 5545 rules as they were read. */
  readonly rules?: readonly string[];
  readonly dates?: readonly { readonly when: When; readonly length?: Length }[];
  readonly except?: readonly When[];
  /** The date of the series that this one stands for. */
  readonly replaces?: When;
  /** And for all dates after it. */
  readonly andFuture?: boolean;
  readonly sequence?: number;
  readonly status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  readonly categories?: readonly string[];
  /** Address by which the event is joined (RFC 7986 5.11). */
  readonly conference?: string;
  readonly organizer?: string;
}

/** A VEVENT as text. `stamp` is the value of DTSTAMP. */
export function writeEvent(event: WrittenEvent, stamp: string): string {
  const text = (name: string, value: string | undefined): string =>
    value ? contentLine(name, escapeText(value)) : '';
  const address = (name: string, value: string | undefined, ...params: readonly string[]): string =>
    value ? contentLine(name, value, params) : '';
  const { dates = [], replaces, organizer } = event;
  return [
    'BEGIN:VEVENT\r\n',
    text('UID', event.uid),
    contentLine('DTSTAMP', stamp),
    event.sequence ? contentLine('SEQUENCE', String(event.sequence)) : '',
    timeLines('DTSTART', [event.start]),
    event.end ? timeLines('DTEND', [event.end]) : '',
    event.length ? contentLine('DURATION', durationText(event.length)) : '',
    ...(event.rules ?? []).map((rule) => contentLine('RRULE', rule)),
    timeLines(
      'RDATE',
      dates.filter(({ length }) => !length).map(({ when }) => when),
    ),
    ...dates.map(({ when, length }) => (length ? periodLine('RDATE', when, length) : '')),
    timeLines('EXDATE', event.except ?? []),
    replaces ? timeLines('RECURRENCE-ID', [replaces], event.andFuture ? ['RANGE=THISANDFUTURE'] : []) : '',
    address('STATUS', event.status),
    text('SUMMARY', event.summary),
    text('LOCATION', event.location),
    text('DESCRIPTION', event.description),
    address('URL', event.url),
    address('CONFERENCE', event.conference, 'VALUE=URI'),
    event.categories?.length ? contentLine('CATEGORIES', event.categories.map(escapeText).join(',')) : '',
    // An organizer is an address by rule; this one says that there is none (RFC 6638 has the same use).
    organizer ? contentLine('ORGANIZER', 'invalid:nomail', [writeParameter('CN', organizer)]) : '',
    'END:VEVENT\r\n',
  ].join('');
}

/** The zones that an event's lines name. */
export const zonesOf = ({ start, end, dates = [], except = [], replaces }: WrittenEvent): readonly Zone[] =>
  [start, end, replaces, ...dates.map(({ when }) => when), ...except]
    .map((when) => (when?.date ? undefined : when?.zone))
    .filter(isNamed);
