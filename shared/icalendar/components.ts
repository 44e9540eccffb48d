import { eachLine, type Property, parseLine } from './content-lines.ts';

/** A component with its own properties by name (never those of components inside it, such as alarms). */
export interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, readonly Property[]>;
  readonly children: readonly Component[];
}

/** A VCALENDAR. Time zones hold for the calendar that they stand in (RFC 5545 3.2.19). */
export interface CalendarComponent extends Component {
  readonly events: readonly Component[];
  readonly timezones: readonly Component[];
}

export interface Components {
  readonly calendars: readonly CalendarComponent[];
  /** Components were still open where the text ended. */
  readonly cutOff: boolean;
  /** Lines that are no content line. */
  readonly strayLines: number;
  /** Events beyond the limit, which were passed over. */
  readonly beyondLimit: number;
}

interface Open {
  readonly name: string;
  readonly properties: Map<string, Property[]>;
  readonly children: Open[];
}

interface OpenCalendar extends Open {
  readonly events: Open[];
  readonly timezones: Open[];
}

const open = (name: string): Open => ({ name, properties: new Map(), children: [] });
const openCalendar = (): OpenCalendar => ({ ...open('VCALENDAR'), events: [], timezones: [] });

/** Sorts the lines of a stream of iCalendar objects (RFC 5545 3.4) into components. An event that the end of the text cuts off is left out: what is missing may be its exceptions. */
export function readComponents(text: string, limits: { readonly events: number }): Components {
  let calendar = openCalendar();
  const calendars = [calendar];
  /** The components that are open inside the calendar. */
  const stack: Open[] = [];
  let cutOff = false;
  let strayLines = 0;
  let events = 0;

  const closeTo = (depth: number): void => {
    while (stack.length > depth) {
      const component = stack.pop();
      if (component?.name === 'VTIMEZONE') calendar.timezones.push(component);
      if (component?.name === 'VEVENT' && ++events <= limits.events) calendar.events.push(component);
    }
  };

  const begin = (name: string): void => {
    if (name === 'VCALENDAR') {
      stack.length = 0;
      calendar = openCalendar();
      calendars.push(calendar);
      cutOff = true;
      return;
    }
    // Events do not stand in anything: what is open lacks its END.
    if (name === 'VEVENT') closeTo(0);
    const component = open(name);
    stack.at(-1)?.children.push(component);
    stack.push(component);
  };

  const end = (name: string): void => {
    if (name === 'VCALENDAR') {
      closeTo(0);
      cutOff = false;
      return;
    }
    const depth = stack.findLastIndex((component) => component.name === name);
    if (depth >= 0) closeTo(depth);
  };

  eachLine(text, (line) => {
    const property = parseLine(line);
    if (!property) strayLines++;
    else if (property.name === 'BEGIN') begin(property.value.trim().toUpperCase());
    else if (property.name === 'END') end(property.value.trim().toUpperCase());
    else {
      const { properties } = stack.at(-1) ?? calendar;
      const same = properties.get(property.name);
      if (same) same.push(property);
      else properties.set(property.name, [property]);
    }
  });
  return { calendars, cutOff, strayLines, beyondLimit: Math.max(0, events - limits.events) };
}
