import { direction } from '../../i18n/direction.ts';
import type { Translate } from '../../i18n/translate.ts';
import { describeWhen, type Reader } from '../describe-when.ts';
import type { Occurrence } from '../model.ts';
import { plainText } from '../rich-text.ts';

/** In whose words an event is told: language, clock, and the messages `event.*` and `calendar.*`. */
export interface CopyReader extends Reader {
  readonly t: Translate;
}

/** Words of one language. */
export interface Told {
  readonly lang: string;
  readonly text: string;
}

/** What is copied of an event, line by line, before any markup. What the calendar's people wrote stands as they wrote it. */
export interface EventParts {
  /** "Canceled", in each language; empty for what takes place. */
  readonly status: readonly Told[];
  readonly title: string;
  /** Day, time and zone in each language, and a doubt about the zone. */
  readonly when: readonly Told[];
  readonly place: string;
  /** Access and childcare in each language; empty where only what, when and where are wanted. */
  readonly welcome: readonly Told[];
  /** How to join, and where more stands. */
  readonly links: readonly string[];
  /** Empty where only what, when and where are wanted. */
  readonly description: string;
}

const MOST_DESCRIPTION = 1_500;

export function eventParts(
  occurrence: Occurrence,
  readers: readonly CopyReader[],
  withDescription: boolean,
): EventParts {
  const { title, status, place, joinUrl = '', url = '', description } = occurrence.details;
  const { accessibility, childcare } = occurrence.details;
  const inEach = (tell: (reader: CopyReader) => string): readonly Told[] =>
    readers.map((reader) => ({ lang: reader.lang, text: tell(reader) })).filter(({ text }) => text);
  return {
    status: inEach(({ t }) => (status === 'confirmed' ? '' : t(`event.${status}`))),
    title,
    when: [
      ...inEach((reader) => whenLine(occurrence, reader)),
      ...inEach((reader) => doubt(occurrence, reader)),
    ],
    place,
    welcome: withDescription
      ? [
          ...inEach(({ t }) => accessibility && t('calendar.accessibility', { text: accessibility })),
          ...inEach(({ t }) => childcare && t('calendar.childcare', { text: childcare })),
        ]
      : [],
    links: [...new Set([joinUrl, url])].filter(Boolean),
    description: withDescription ? shortened(plainText(description)) : '',
  };
}

function whenLine(occurrence: Occurrence, reader: CopyReader): string {
  const { day, time } = describeWhen(occurrence, reader);
  return [day, time || reader.t('event.all-day')].join(direction(reader.lang) === 'rtl' ? '، ' : ', ');
}

function doubt(occurrence: Occurrence, reader: CopyReader): string {
  const { unknownZone } = describeWhen(occurrence, reader);
  return unknownZone === undefined ? '' : reader.t('event.unknown-zone', { zone: unknownZone });
}

const shortened = (text: string): string =>
  text.length > MOST_DESCRIPTION
    ? `${text.slice(0, MOST_DESCRIPTION).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
