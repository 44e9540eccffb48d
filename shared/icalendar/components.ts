import { eachLine, nameLength, type Property, parseLine } from './content-lines.ts';

/** A component with the lines of its own (never those of components inside it, such as alarms), which are parsed when asked for: most never are. */
export interface Component {
  readonly name: string;
  readonly lines: readonly string[];
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
  readonly lines: string[];
  readonly children: Open[];
}

interface OpenCalendar extends Open {
  readonly events: Open[];
  readonly timezones: Open[];
}

const open = (name: string): Open => ({ name, lines: [], children: [] });
const openCalendar = (): OpenCalendar => ({ ...open('VCALENDAR'), events: [], timezones: [] });

/** Sorts the lines of a stream of iCalendar objects (RFC 5545 3.4) into components. An event that the end of the text cuts off is left out: what is missing may be its exceptions. */
export function readComponents(text: string, limits: { readonly events: number }): Components {
  let calendar = openCalendar();
  const calendars: OpenCalendar[] = [];
  /** The components that are open inside the calendar. */
  const stack: Open[] = [];
  /** What stands outside of a calendar belongs to none (RFC 5545 3.4). */
  let inside = false;
  let strayLines = 0;
  let events = 0;

  const closeTo = (depth: number): void => {
    while (stack.length > depth) {
      const component = stack.pop();
      if (component?.name === 'VTIMEZONE') calendar.timezones.push(component);
      if (component?.name === 'VEVENT' && inside && ++events <= limits.events)
        calendar.events.push(component);
    }
  };

  const begin = (name: string): void => {
    if (name === 'VCALENDAR') {
      stack.length = 0;
      calendar = openCalendar();
      calendars.push(calendar);
      inside = true;
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
      inside = false;
      return;
    }
    const depth = stack.findLastIndex((component) => component.name === name);
    if (depth >= 0) closeTo(depth);
  };

  eachLine(text, (line) => {
    const length = nameLength(line);
    if (!length) strayLines++;
    else if (isNamed(line, length, 'BEGIN')) begin(componentName(line, length));
    else if (isNamed(line, length, 'END')) end(componentName(line, length));
    else if (inside) (stack.at(-1) ?? calendar).lines.push(line);
  });
  return { calendars, cutOff: inside, strayLines, beyondLimit: Math.max(0, events - limits.events) };
}

const isNamed = (line: string, length: number, name: string): boolean =>
  length === name.length && (line.startsWith(name) || line.slice(0, length).toUpperCase() === name);

const componentName = (line: string, length: number): string =>
  line
    .slice(length + 1)
    .trim()
    .toUpperCase();

/** The properties of a name (upper case), in their order. */
export function propertiesOf(component: Component, name: string): readonly Property[] {
  const found: Property[] = [];
  for (const line of component.lines) if (hasName(line, name)) found.push(parseLine(line, name.length));
  return found;
}

export function firstProperty(component: Component, name: string): Property | undefined {
  const line = component.lines.find((candidate) => hasName(candidate, name));
  return line === undefined ? undefined : parseLine(line, name.length);
}

const hasName = (line: string, name: string): boolean => {
  const after = line.charCodeAt(name.length);
  return (after === 58 || after === 59) && isNamed(line, name.length, name);
};
