import { type Field, maxLengthOf } from './model.ts';

/** What can be wrong with a text; shown as message `form.problem-<code>`. */
export type TextFault =
  | 'needed'
  | 'email'
  | 'tel'
  | 'place'
  | 'number'
  | 'date'
  | 'past'
  | 'time'
  | 'too-long';

/** What is wrong with a text that answers a field, if anything is. `today` is a day in the place of the person, `2026-11-28`. */
export function textFault(field: Field, text: string, today: string): TextFault | undefined {
  const { type, options, min = -Infinity, max = Infinity } = field;
  // People choose options, so anything else came from a script.
  if (options && !options.includes(text)) return 'needed';
  if (text.length > maxLengthOf(field)) return 'too-long';
  switch (type) {
    case 'email':
      return EMAIL.test(text) ? undefined : type;
    case 'tel':
      return isPhone(text) ? undefined : type;
    case 'place':
      return isPlace(text) ? undefined : type;
    case 'number':
      return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max ? undefined : type;
    case 'date':
      return isDay(text) ? dayFault(field, text, today) : type;
    case 'time':
      return isTime(text) ? undefined : type;
    default:
      return undefined;
  }
}

/** Only what a typing error breaks: one `@`, a name before it, a dot in what follows. Whether mail arrives no pattern can tell, and stricter ones refuse good addresses. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** People write phone numbers as they like; what counts is that the digits are there, and nothing that is not part of a number: ten with the area code, or a country's code after `+` and 7 to 15 in all (E.164). */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= (text.startsWith('+') ? 7 : 10) && digits <= 15 && /^[\d\s().+/x-]+$/i.test(text);
}

/** Not a ZIP code with a digit too few, and not the house somebody lives in; every other place is taken as it is written. */
const isPlace = (text: string): boolean =>
  /^[\d\s-]+$/.test(text) ? /^\d{5}(-?\d{4})?$/.test(text) : !/^\d{1,5}\s+(?!\d)\S+\s+\S/.test(text);

/** A time of the clock, `18:30`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A calendar day that there is, `2026-11-28`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const dayFault = ({ future }: Field, day: string, today: string): 'past' | undefined =>
  future && day < today ? 'past' : undefined;
