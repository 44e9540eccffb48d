import { isNamed, lineAt, lineStarts, type Property, propertyAt, unescapeText } from './content-lines.ts';
import type { Steps } from './steps.ts';

/**
 * A component with the lines of its own (never those of components inside it, such as alarms), which are read when asked
 * for: most never are. Each is the place where it begins in the text, or itself where its name is folded or not in upper
 * case, as it may be (RFC 5545 2), and then is.
 */
export interface Component {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly (number | string)[];
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
  readonly text: string;
  readonly lines: (number | string)[];
  readonly children: Open[];
  /** Of a calendar. */
  readonly events: Open[];
  readonly timezones: Open[];
}

const MOST_OPEN = 20;
const LINES_PER_STEP = 500;

/** Sorts the lines of a stream of iCalendar objects (RFC 5545 3.4) into components. An event that the end of the text cuts off is left out: what is missing may be its exceptions. */
export function* readComponents(text: string, limits: { readonly events: number }): Steps<Components> {
  const open = (name: string): Open => ({ name, text, lines: [], children: [], events: [], timezones: [] });
  let calendar = open('');
  const calendars: Open[] = [];
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
      calendar = open(name);
      calendars.push(calendar);
      inside = true;
      return;
    }
    // Events do not stand in anything: what is open lacks its END.
    if (name === 'VEVENT') closeTo(0);
    const component = open(name);
    stack.at(-1)?.children.push(component);
    // Deeper than any calendar goes, one END after the other would be looked for in vain among all that is open.
    if (stack.length < MOST_OPEN) stack.push(component);
    else strayLines++;
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

  const next = lineStarts(text);
  let read = 0;
  for (let start = next(); start < text.length; start = next()) {
    if (++read % LINES_PER_STEP === 0) yield;
    // A blank line, one that goes on with the line before, or one that begins with what is no sign.
    if (text.charCodeAt(start) < 33) continue;
    const line = isNamed(text, start) ? start : named(lineAt(text, start));
    const begun = propertyIn(text, line, 'BEGIN');
    const ended = propertyIn(text, line, 'END');
    if (line === '') strayLines++;
    else if (begun) begin(begun.value.trim().toUpperCase());
    else if (ended) end(ended.value.trim().toUpperCase());
    else if (inside) (stack.at(-1) ?? calendar).lines.push(line);
  }
  return { calendars, cutOff: inside, strayLines, beyondLimit: Math.max(0, events - limits.events) };
}

/** With its name in upper case, and without the byte order mark of a file that was put behind another; empty where it is no content line. */
function named(line: string): string {
  const [, name = '', rest = ''] = /^\ufeff?([a-z\d-]+)([:;].*)/is.exec(line) ?? [];
  return name.toUpperCase() + rest;
}

const propertyIn = (text: string, line: number | string, name: string): Property | undefined =>
  typeof line === 'string' ? propertyAt(line, 0, name) : propertyAt(text, line, name);

/** The properties of a name (upper case), in their order. */
export function propertiesOf({ text, lines }: Component, name: string): readonly Property[] {
  const found: Property[] = [];
  for (const line of lines) {
    const property = propertyIn(text, line, name);
    if (property) found.push(property);
  }
  return found;
}

export function firstProperty({ text, lines }: Component, name: string): Property | undefined {
  for (const line of lines) {
    const property = propertyIn(text, line, name);
    if (property) return property;
  }
  return undefined;
}

/** The value of the first, as written; empty where there is none. */
export const valueIn = (component: Component, name: string): string =>
  firstProperty(component, name)?.value ?? '';

/** The same as text: unescaped, without spaces around it. */
export const text = (component: Component, name: string): string =>
  unescapeText(valueIn(component, name)).trim();

/** For those who are told of an issue. */
export const titleOf = (component: Component): string => text(component, 'SUMMARY').slice(0, 200);
