// Each engine over the bytes of one feed: given its package, a function that reads them and lays out a year as [uid, milliseconds].

export const FROM = Date.UTC(2026, 0);
export const TO = Date.UTC(2027, 0);

export const ENGINES = {
  amparo:
    (bytes, { readICalendar, atOnce }) =>
    () => {
      const read = atOnce(readICalendar({ body: bytes, contentType: 'text/calendar', url: '' }));
      const { occurrences } = atOnce(read.value.expand({ fromMs: FROM, toMs: TO, zone: 'UTC' }));
      return occurrences.map(({ eventId, startMs }) => [eventId, startMs]);
    },
  // Exceptions handed to the constructor: without them each event looks at all others.
  'ical.js':
    (bytes, { default: ICAL }) =>
    () => {
      const root = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
      for (const zone of root.getAllSubcomponents('vtimezone'))
        ICAL.TimezoneService.register(new ICAL.Timezone(zone));
      const changes = new Map();
      const masters = [];
      for (const component of root.getAllSubcomponents('vevent')) {
        const uid = component.getFirstPropertyValue('uid');
        if (component.hasProperty('recurrence-id'))
          changes.set(uid, [...(changes.get(uid) ?? []), component]);
        else masters.push({ uid, component });
      }
      const found = [];
      const from = ICAL.Time.fromJSDate(new Date(FROM), true);
      const to = ICAL.Time.fromJSDate(new Date(TO), true);
      for (const { uid, component } of masters) {
        const event = new ICAL.Event(component, { exceptions: changes.get(uid) ?? [] });
        if (!event.isRecurring()) {
          if (event.endDate.compare(from) > 0 && event.startDate.compare(to) < 0)
            found.push([uid, event.startDate.toJSDate().getTime()]);
          continue;
        }
        const dates = event.iterator();
        for (let next = dates.next(); next; next = dates.next()) {
          const { startDate, endDate } = event.getOccurrenceDetails(next);
          if (next.compare(to) >= 0) break;
          if (endDate.compare(from) > 0 && startDate.compare(to) < 0)
            found.push([uid, startDate.toJSDate().getTime()]);
        }
      }
      return found;
    },
  'node-ical':
    (bytes, { default: ical }) =>
    () =>
      Object.values(ical.sync.parseICS(new TextDecoder().decode(bytes)))
        .filter(({ type }) => type === 'VEVENT')
        .flatMap((event) =>
          event.rrule
            ? ical
                .expandRecurringEvent(event, { from: new Date(FROM), to: new Date(TO) })
                .map(({ start }) => [event.uid, start.getTime()])
            : event.end.getTime() > FROM && event.start.getTime() < TO
              ? [[event.uid, event.start.getTime()]]
              : [],
        ),
  // It knows rules alone: only the series are laid out, without their changed dates, and their lines are cut out ahead, untimed.
  'rrule-temporal': (bytes, { RRuleTemporal }) => {
    const series = new TextDecoder()
      .decode(bytes)
      .split('BEGIN:VEVENT')
      .filter((text) => text.includes('RRULE:'))
      .map((text) => ({
        uid: /^UID:(.*)$/m.exec(text)?.[1]?.trim(),
        rruleString: text
          .match(/^(?:DTSTART|RRULE|EXDATE).*$/gm)
          ?.join('\n')
          .replaceAll('\r', ''),
      }));
    return () =>
      series.flatMap(({ uid, rruleString }) =>
        new RRuleTemporal({ rruleString })
          .between(new Date(FROM), new Date(TO), true)
          .map(({ epochMilliseconds }) => [uid, epochMilliseconds]),
      );
  },
};
