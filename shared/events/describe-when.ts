import type { Translate } from '../i18n/translate.ts';
import { withoutUnseen } from '../i18n/without-unseen.ts';
import { ianaZone } from '../icalendar/iana-zone.ts';
import { toWall } from '../icalendar/zone.ts';
import { dateTimeFormat } from './date-time-format.ts';
import type { EventTime, Occurrence } from './model.ts';
import { remembered } from './remembered.ts';
import { toldIn } from './told-in.ts';

/** When an occurrence is, in words of a language. */
export interface WhenText {
  /** "Tue, Feb 25"; with the year where it is not this one; a range where it lasts several days. */
  readonly day: string;
  /** "8 – 9:30 PM Eastern Time"; empty for whole days. */
  readonly time: string;
  /** The same moment on the reader's clock, where that differs: "5 PM", with its day where that differs too. */
  readonly local?: string;
  /** Name of a zone that nobody knows: the time may be another one for the reader. */
  readonly unknownZone?: string;
}

export interface Reader {
  readonly lang: string;
  /** Has the messages `zone.*`, in that language. */
  readonly t: Translate;
  /** The reader's own IANA zone. */
  readonly zone: string;
  /** Milliseconds since 1970; years other than its year are named. The present moment when absent. */
  readonly now?: number;
}

const DAY_MS = 86_400_000;

/** An occurrence's time as its calendar says it, with its zone, and the reader's own. */
export function describeWhen(occurrence: Occurrence, reader: Reader): WhenText {
  const { day, time, local } = describeTime(occurrence, reader);
  const { start } = occurrence;
  return {
    day: day(),
    time,
    ...(start.kind === 'unknown-zone' && { unknownZone: withoutUnseen(start.zoneName) }),
    ...(local !== undefined && { local }),
  };
}

/** For hundreds of entries, which stand below their day and never ask for it. */
export interface TimeText extends Pick<WhenText, 'time'> {
  readonly day: () => string;
  readonly local?: string | undefined;
}

/** The same, its day told when it is asked. */
export function describeTime(occurrence: Occurrence, reader: Reader): TimeText {
  const { lang, zone, now } = reader;
  const start = toldIn(occurrence.start, occurrence.startMs, zone);
  // The end on the clock of the start, whose zone alone is named.
  const clock = start.kind === 'zoned' && ianaZone(start.zone);
  const from = wallMs(start);
  const to = Math.max(from, clock ? toWall(clock, occurrence.endMs / 1000) * 1000 : wallMs(occurrence.end));
  const dayTo = (last: number): string => {
    const year = new Date(from).getUTCFullYear() === new Date(now ?? Date.now()).getUTCFullYear() ? {} : YEAR;
    return range(dateTimeFormat(lang, { ...DAY, ...year }), from, last);
  };
  if (start.kind === 'date') return { day: () => dayTo(Math.max(from, to - DAY_MS)), time: '' };
  // A party that ends at two in the morning is still one evening.
  const several = to - from >= DAY_MS;
  const label = start.kind === 'zoned' ? zoneLabel(reader, start.zone, occurrence.startMs) : '';
  const time = `${times(lang, from, to, several)} ${label}`.trim();
  return {
    day: () => dayTo(several ? to : from),
    time,
    // Most readers live where their events are.
    local:
      start.kind === 'zoned' && start.zone !== zone ? localText(occurrence, lang, zone, from) : undefined,
  };
}

const DAY = { weekday: 'short', month: 'short', day: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;

/** The wall clock as if it were UTC, so that `Intl` shows it as it is. */
const wallMs = (time: EventTime): number => Date.parse(time.kind === 'date' ? time.date : `${time.wall}Z`);

const range = (format: Intl.DateTimeFormat, from: number, to: number): string =>
  to > from ? format.formatRange(from, to) : format.format(from);

const said = new Map<string, string>();

/** The words of `timesOf`, kept: a calendar meets at few times of day, and ranges are what `Intl` is slowest at. */
const times = (lang: string, from: number, to: number, withDay: boolean): string =>
  remembered(said, `${lang}${withDay ? from : from % DAY_MS},${to - from}`, () =>
    timesOf(lang, from, to, withDay),
  );

/** "8 PM" and "8 – 9:30 PM" where hours go to twelve, "20:00" where they go to twenty-four. */
function timesOf(lang: string, from: number, to: number, withDay: boolean): string {
  const whole = from % 3_600_000 === 0 && to % 3_600_000 === 0;
  const twelve = dateTimeFormat(lang, { hour: 'numeric' }).resolvedOptions().hour12;
  const day = withDay ? ({ weekday: 'short' } as const) : {};
  const minute = whole && twelve ? {} : ({ minute: '2-digit' } as const);
  const format = dateTimeFormat(lang, { ...day, hour: 'numeric', ...minute });
  // Over midnight `Intl` would name both days in full, which the day line has said.
  if (Math.floor(from / DAY_MS) !== Math.floor(to / DAY_MS))
    return `${format.format(from)} – ${format.format(to)}`;
  return range(format, from, to);
}

/** The zones of the United States that `Intl` names otherwise than people there do, as English has them. */
const COMMON: Readonly<Record<string, string>> = {
  'Central Time': 'zone.central',
  'Eastern Time': 'zone.eastern',
  'Mountain Time': 'zone.mountain',
  'Pacific Time': 'zone.pacific',
};

/** "Eastern Time", "hora del Este"; the offset where the zone has no name. */
export function zoneLabel({ lang, t }: Pick<Reader, 'lang' | 't'>, zone: string, ms: number): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  if (zone === 'UTC') return zone;
  const nameIn = (language: string): string =>
    remembered(
      said,
      language + zone,
      () =>
        dateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
          .formatToParts(ms)
          .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    );
  // The messages of a language may still be on their way: what they say is not kept.
  const common = COMMON[nameIn('en')];
  return common ? t(common) : nameIn(lang);
}

function localText(
  occurrence: Occurrence,
  lang: string,
  zone: string,
  eventFrom: number,
): string | undefined {
  const own = ianaZone(zone);
  if (!own) return undefined;
  const from = toWall(own, occurrence.startMs / 1000) * 1000;
  if (from === eventFrom) return undefined;
  const sameDay = Math.floor(from / DAY_MS) === Math.floor(eventFrom / DAY_MS);
  const time = times(lang, from, from, false);
  return sameDay ? time : `${dateTimeFormat(lang, DAY).format(from)}, ${time}`;
}
