// One engine over one feed, in a process of its own: milliseconds of the first run and of later ones, and what it found.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [engine, file, bundle] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const FROM = Date.UTC(2026, 0);
const TO = Date.UTC(2027, 0);

const ENGINES = {
  amparo: async () => {
    const { readICalendar, atOnce } = await import(bundle);
    return () => {
      const read = atOnce(readICalendar({ body: bytes, contentType: 'text/calendar', url: '' }));
      const { occurrences } = atOnce(read.value.expand({ fromMs: FROM, toMs: TO, zone: 'UTC' }));
      return occurrences.map(({ eventId, startMs }) => [eventId, startMs]);
    };
  },
  // Exceptions handed to the constructor: without them each event looks at all others.
  'ical.js': async () => {
    const { default: ICAL } = await import('ical.js');
    return () => {
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
    };
  },
  'node-ical': async () => {
    const { default: ical } = await import('node-ical');
    const text = new TextDecoder().decode(bytes);
    return () =>
      Object.values(ical.sync.parseICS(text))
        .filter(({ type }) => type === 'VEVENT')
        .flatMap((event) =>
          event.rrule
            ? ical
                .expandRecurringEvent(event, { from: new Date(FROM), to: new Date(TO) })
                .map(({ start }) => [event.uid, start.getTime()])
            : event.end.getTime() > FROM && event.start.getTime() < TO
              ? [[event.uid, event.start.getTime()]]
              : [],
        );
  },
};

const run = await await ENGINES[engine]();
const LATER = 4;
const times = [];
let found = [];
for (let round = 0; round <= LATER; round += 1) {
  const start = performance.now();
  found = run();
  times.push(performance.now() - start);
}
const [firstMs, ...later] = times;
const rows = found.map(([uid, ms]) => `${uid}|${ms}`).sort();
const told = found.map(([uid, ms]) => ({
  id: uid,
  title: `Community event no. ${uid}`,
  start: new Date(ms).toISOString(),
}));
const json = JSON.stringify(told);
const floorStart = performance.now();
JSON.parse(json);
const floorMs = performance.now() - floorStart;
console.log(
  JSON.stringify({
    firstMs,
    laterMs: later.sort((a, b) => a - b)[LATER / 2],
    floorMs,
    count: rows.length,
    sha256: createHash('sha256').update(rows.join('\n')).digest('hex'),
  }),
);
