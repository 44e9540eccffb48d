import { occurrenceToIcs } from '../../shared/events/to-icalendar.ts';

/** An hour: what a first talk takes when nobody says otherwise. */
const LENGTH_MS = 3_600_000;

/** The agreed time as an iCalendar file, as the clock of this computer means it; `undefined` when it is no time. `title` names nobody who wrote. */
export function meetingFile(
  time: string,
  { id, title, now }: { readonly id: string; readonly title: string; readonly now: number },
): string | undefined {
  const startMs = new Date(time).getTime();
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(time) || Number.isNaN(startMs)) return undefined;
  const zone = 'UTC';
  const endMs = startMs + LENGTH_MS;
  return occurrenceToIcs(
    {
      id: `${id}@amparo`,
      eventId: id,
      details: {
        title,
        summary: '',
        description: [],
        place: '',
        mode: 'unknown',
        status: 'confirmed',
        languages: [],
        accessibility: '',
        childcare: '',
        tags: [],
        organiser: '',
      },
      start: { kind: 'zoned', wall: utcWall(startMs), zone },
      end: { kind: 'zoned', wall: utcWall(endMs), zone },
      startMs,
      endMs,
      repeats: false,
      issues: [],
    },
    { now },
  );
}

const utcWall = (ms: number): string => new Date(ms).toISOString().slice(0, 19);
