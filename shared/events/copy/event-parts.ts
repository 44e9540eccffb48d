import { direction } from '../../i18n/direction.ts';
import { datesDoubtful } from '../dates-doubtful.ts';
import { describeWhen, type Reader } from '../describe-when.ts';
import type { Occurrence } from '../model.ts';
import { plainText } from '../rich-text.ts';
import { scrubbedDetails } from '../scrub-details.ts';
import { scrubText } from '../scrub-passwords.ts';
import { opening } from './opening.ts';

/** In whose words an event is told: language, clock, and the messages `event.*` and `calendar.*`. */
export type CopyReader = Reader;

/** Words of one language. */
export interface Told {
  readonly lang: string;
  readonly text: string;
}

/** How much is told of an event. What is copied is passed on to whoever: passwords of meetings are in it only where somebody said so. */
export interface CopyWhat {
  /** What it is about: in full with access and childcare, in one line, or not at all. */
  readonly about: 'whole' | 'opening' | 'nothing';
  readonly passwords: boolean;
}

/** What is copied of an event, line by line, before any markup. What the calendar's people wrote stands as they wrote it. */
export interface EventParts {
  /** "Canceled", in each language; empty for what takes place. */
  readonly status: readonly Told[];
  readonly title: string;
  /** Day, time and zone in each language, and doubts about them. */
  readonly when: readonly Told[];
  readonly place: string;
  /** What it is about, in one line; empty where it is told in full or not at all. */
  readonly opening: string;
  /** Access and childcare in each language; empty where not all is wanted. */
  readonly welcome: readonly Told[];
  /** How to join, and where more stands. */
  readonly links: readonly string[];
  /** Empty where not all is wanted. */
  readonly description: string;
}

const MOST_DESCRIPTION = 1_500;

export function eventParts(
  occurrence: Occurrence,
  readers: readonly CopyReader[],
  { about, passwords }: CopyWhat,
): EventParts {
  const told = occurrence.details;
  const details = passwords ? told : { ...told, ...scrubbedDetails(told) };
  const { title, status, place, joinUrl = '', url = '', accessibility, childcare } = details;
  const whole = about === 'whole';
  const inEach = (tell: (reader: CopyReader) => string): readonly Told[] =>
    readers.map((reader) => ({ lang: reader.lang, text: tell(reader) })).filter(({ text }) => text);
  // Once more on the whole of it: the word for a password may end one piece, and the password begin the next.
  const unlocked = (text: string): string => (passwords ? text : scrubText(text));
  return {
    status: inEach(({ t }) => (status === 'confirmed' ? '' : t(`event.${status}`))),
    title,
    when: [
      ...inEach((reader) => whenLine(occurrence, reader)),
      ...inEach((reader) => zoneDoubt(occurrence, reader)),
      ...inEach(({ t }) => (datesDoubtful(occurrence) ? t('event.dates-doubtful') : '')),
    ],
    place,
    opening: about === 'opening' ? unlocked(opening(details)) : '',
    welcome: whole
      ? [
          ...inEach(({ t }) => accessibility && t('calendar.accessibility', { text: accessibility })),
          ...inEach(({ t }) => childcare && t('calendar.childcare', { text: childcare })),
        ]
      : [],
    links: [...new Set([joinUrl, url])].filter(Boolean),
    description: whole ? shortened(unlocked(plainText(details.description))) : '',
  };
}

function whenLine(occurrence: Occurrence, reader: CopyReader): string {
  const { day, time } = describeWhen(occurrence, reader);
  return [day, time || reader.t('event.all-day')].join(direction(reader.lang) === 'rtl' ? '، ' : ', ');
}

function zoneDoubt(occurrence: Occurrence, reader: CopyReader): string {
  const { unknownZone } = describeWhen(occurrence, reader);
  return unknownZone === undefined ? '' : reader.t('event.unknown-zone', { zone: unknownZone });
}

const shortened = (text: string): string =>
  text.length > MOST_DESCRIPTION
    ? `${text.slice(0, MOST_DESCRIPTION).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
