/** An iCalendar file with these events of one hour, each so many seconds from now, in UTC. */
export const loopbackCalendar = (events: Readonly<Record<string, number>>): Uint8Array =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Cottonwood chapter',
      ...Object.entries(events).flatMap(([title, seconds]) => [
        'BEGIN:VEVENT',
        `UID:${title}`,
        `SUMMARY:${title}`,
        `DTSTART:${stamp(seconds)}`,
        `DTEND:${stamp(seconds + 3_600)}`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

const stamp = (seconds: number): string =>
  new Date(Date.now() + seconds * 1_000).toISOString().replace(/[-:]|\.\d+/g, '');
