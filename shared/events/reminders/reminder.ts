import { isObject } from '../../content/is-object.ts';
import { parseWall } from '../../icalendar/date-time.ts';

/** How long before its start one is reminded, in minutes. */
export const LEADS = [0, 15, 60, 1_440] as const;
export type Lead = (typeof LEADS)[number];

/** A date that the person marked, with what is needed to remind of it when its calendar cannot be read. */
export interface Reminder {
  /** `eventKey` of feed and occurrence. */
  readonly id: string;
  /** Id of the feed. */
  readonly feed: string;
  readonly occurrence: string;
  readonly eventId: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly allDay: boolean;
  /** Start and end of a whole day (`YYYY-MM-DD`) or of a time without a zone (`YYYY-MM-DDTHH:MM:SS`): they are on the clock of wherever the person is. */
  readonly wall?: readonly [start: string, end: string];
  readonly leadMinutes: Lead;
  /** Whether its calendar still has it. */
  readonly state: 'planned' | 'cancelled' | 'gone';
  /** How many dates its calendar had ahead when it was last seen there. */
  readonly among?: number;
  /** When the calendar came in which it was first missed, while that may be the calendar's own mishap; milliseconds since 1970. */
  readonly doubtedMs?: number;
  /** What was shown last, as `sightOf` says it. */
  readonly shown?: string;
  /** When that was; milliseconds since 1970. */
  readonly shownMs?: number;
  /** When its event was first seen to be over; milliseconds since 1970. */
  readonly endedMs?: number;
}

/** What a reminder would say: one is shown once for each time and state of its event. */
export const sightOf = ({ startMs, wall, state }: Reminder): string => `${state}@${wall?.[0] ?? startMs}`;

/** Reads what was stored; what another version wrote otherwise is no reminder. */
export function parseReminder(stored: unknown): Reminder | undefined {
  if (!isObject(stored)) return undefined;
  const { id, feed, occurrence, eventId, title, startMs, endMs, allDay, among } = stored;
  const { doubtedMs, shown, shownMs, endedMs } = stored;
  const wall = parseWallPair(stored.wall);
  const leadMinutes = LEADS.find((lead) => lead === stored.leadMinutes);
  const state = STATES.find((one) => one === stored.state);
  if (typeof id !== 'string' || typeof feed !== 'string' || typeof occurrence !== 'string') return undefined;
  if (typeof eventId !== 'string' || typeof title !== 'string') return undefined;
  if (!isMoment(startMs) || !isMoment(endMs) || leadMinutes === undefined || !state) return undefined;
  return {
    id,
    feed,
    occurrence,
    eventId,
    title,
    startMs,
    endMs,
    allDay: allDay === true,
    ...(wall ? { wall } : {}),
    leadMinutes,
    state,
    ...(isMoment(among) ? { among } : {}),
    ...(isMoment(doubtedMs) ? { doubtedMs } : {}),
    ...(typeof shown === 'string' ? { shown } : {}),
    ...(isMoment(shownMs) ? { shownMs } : {}),
    ...(isMoment(endedMs) ? { endedMs } : {}),
  };
}

const STATES = ['planned', 'cancelled', 'gone'] as const;

function parseWallPair(stored: unknown): Reminder['wall'] {
  if (!Array.isArray(stored)) return undefined;
  const [start, end]: readonly unknown[] = stored;
  return typeof start === 'string' && typeof end === 'string' && parseWall(start) && parseWall(end)
    ? [start, end]
    : undefined;
}

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
