import * as v from 'valibot';
import { isRealDate } from './real-date.ts';

/** What the fields of a pack's files may hold. A pack can come from anywhere: every text is short and shows what it is. */

const MOST_LETTERS = 2000;
const MOST_ITEMS = 100;

// Controls, marks that turn the direction of what follows, and letters that nobody sees. Faces set the direction of every
// text themselves, so none needs a mark, in Arabic neither. Joiners and variation selectors shape letters, and stay.
const HIDDEN =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** True when a text has control characters, direction marks or invisible letters. */
const hasHidden = (text: string): boolean => HIDDEN.test(text);

const shown = v.pipe(
  v.string(),
  v.maxLength(MOST_LETTERS, `must have ${MOST_LETTERS} characters at most`),
  v.check(
    (text) => !hasHidden(text),
    'must have no control characters, direction marks or invisible letters',
  ),
);

export const id = v.pipe(
  v.string(),
  v.maxLength(80, 'must have 80 characters at most'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words and digits joined by hyphens'),
);
export const text = v.pipe(
  shown,
  v.regex(/^\S(.*\S)?$/u, 'must be one line of text, without spaces at its ends'),
);
export const date = v.pipe(v.string(), v.check(isRealDate, 'must be a date that exists, YYYY-MM-DD'));
export const rev = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be 1 or more'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'is too large'),
);
export const url = v.pipe(shown, v.check(isHttps, 'must be an https URL without user name'));
export const webUrl = v.pipe(shown, v.regex(/^https?:\/\//, 'must be a web address'), v.url('must be a URL'));
export const state = v.pipe(v.string(), v.regex(/^US-[A-Z]{2}$/, 'must be a US state such as US-CA'));
export const language = v.pipe(v.string(), v.check(isCanonicalTag, 'must be a canonical BCP 47 tag'));
export const zone = v.pipe(shown, v.check(isZone, 'must be an IANA time zone'));
export const phone = v.pipe(
  v.string(),
  v.regex(/^(\+[1-9]\d{6,14}|[2-9]11|988)$/, 'must be E.164 (+1…), or a short code such as 988'),
);

export const oneOf = <const T extends readonly string[]>(...options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);

/** A list without repeats. */
export const list = <T extends v.GenericSchema>(item: T, most: number = MOST_ITEMS) =>
  v.pipe(
    v.array(item),
    v.maxLength(most, `must have ${most} entries at most`),
    v.check((items: v.InferOutput<T>[]) => allDifferent(items), 'must not repeat itself'),
  );

/** The same with one entry or more. */
export const some = <T extends v.GenericSchema>(item: T) =>
  v.pipe(list(item), v.minLength(1, 'must not be empty'));

/** What a file holds: records, of which nobody needs more than this. */
export const records = <T extends v.GenericSchema>(item: T, most: number = 1000) =>
  v.pipe(v.array(item), v.maxLength(most, `must have ${most} records at most`));

export function isCanonicalTag(tag: string): boolean {
  try {
    return tag.length <= 40 && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isHttps(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && !username && !password;
  } catch {
    return false;
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function allDifferent(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}
