import * as replies from '../harness/replies.ts';
import type { Reply, TestServer } from '../harness/server.ts';

const DAY_MS = 86_400_000;

const stamp = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
const local = (ms: number): string => stamp(ms).slice(0, 15);

/** A busy chapter's calendar: every tenth event a weekly series, some online with a password, one that every chapter has. */
function chapterCalendar(chapter: number, events: number, fromMs: number): string {
  const lines = Array.from({ length: events }, (_, index) => {
    const start = fromMs + (index % 170) * DAY_MS + (13 + (index % 9)) * 3_600_000;
    const shared = index === 0;
    return [
      'BEGIN:VEVENT',
      shared ? 'UID:everywhere@group.example' : `UID:${chapter}-${index}@chapter.example`,
      `DTSTART;TZID=America/Chicago:${local(start)}`,
      'DURATION:PT1H30M',
      ...(index % 10 === 1
        ? ['RRULE:FREQ=WEEKLY;COUNT=20', `EXDATE;TZID=America/Chicago:${local(start + 7 * DAY_MS)}`]
        : []),
      shared ? 'SUMMARY:National call' : `SUMMARY:Chapter ${chapter}\\, event ${index}`,
      index % 3
        ? `LOCATION:Community hall\\, room ${index % 7}`
        : `LOCATION:https://us02web.zoom.us/j/${8_000_000 + index}?pwd=abc${index}`,
      'DESCRIPTION:Bring a friend. Childcare and interpretation in Spanish are there.\\nPasscode: 123456',
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

/** The second half of the events, as where somebody has deleted the others. */
function halved(calendar: string): string {
  const [head = '', ...events] = calendar.split(/(?=BEGIN:VEVENT)/);
  return head + events.slice(Math.ceil(events.length / 2)).join('');
}

/** Ways in which a calendar is not there one morning. */
const TROUBLES: readonly ((calendar: string) => Reply)[] = [
  () => replies.status(500),
  (calendar) => replies.reset(calendar),
  () => replies.never(),
  () => replies.ok('\u0000{"broken', 'text/calendar'),
  (calendar) => replies.ok(halved(calendar)),
  (calendar) => replies.cutOff(calendar),
  () => replies.html(),
  () => replies.status(404),
  () => replies.hangUp(),
  () => replies.status(429, '', { headers: { 'retry-after': '3600' } }),
];

/** Serves the calendars of so many chapters; each tenth fails once it is told to. Its validators are those of an honest server. */
export function serveChapters(server: TestServer, chapters: number, events: number, fromMs: number) {
  let failing = false;
  for (let chapter = 0; chapter < chapters; chapter += 1) {
    const calendar = chapterCalendar(chapter, events, fromMs);
    const good = replies.ok(calendar, 'text/calendar', { headers: { etag: `"${chapter}"` } });
    const trouble =
      chapter % 10 === 3 ? TROUBLES[Math.floor(chapter / 10) % TROUBLES.length]?.(calendar) : undefined;
    server.on(`/${chapter}.ics`, (request, response) => {
      if (failing && trouble) return trouble(request, response);
      if (request.headers['if-none-match'] === `"${chapter}"`) return void response.writeHead(304).end();
      return good(request, response);
    });
  }
  return {
    fail: () => {
      failing = true;
    },
    config: {
      name: 'The whole group',
      zone: 'America/Chicago',
      timeoutSeconds: 5,
      chapters: Array.from({ length: chapters }, (_, chapter) => ({
        id: `chapter-${chapter}`,
        name: `Chapter ${chapter}`,
        sources: [{ url: server.url(`/${chapter}.ics`), name: 'Calendar' }],
      })),
    },
  };
}
