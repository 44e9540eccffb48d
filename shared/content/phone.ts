/**
 * Telephone numbers in running text, as people, pages and tricksters write them: with any signs between the digits,
 * full-width or Arabic digits, as `tel:` links, or with letters for digits.
 */

/** The key of each letter from A to Z. */
const KEYPAD = '22233344455566677778889999';

/** Digits only, with the US country code; `undefined` when it is not a US number. Letters are read as on a keypad. */
export function normalisePhone(text: string): string | undefined {
  const digits = [...plain(text).toUpperCase()].map(keypadDigit).join('');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return /^[2-9]\d{9}$/.test(national) ? `1${national}` : undefined;
}

/**
 * Every stretch of `text` that reads as a US number, normalised, without repeats, wherever it begins. `any` also takes
 * letters for digits and so finds numbers in plain prose: right for comparing with known numbers, too much for anything else.
 */
export function findPhones(text: string, kind: 'digits' | 'any' = 'any'): readonly string[] {
  // Hundreds of texts are looked through before they are shown.
  if (!PERHAPS.test(text)) return [];
  const clean = plain(text.replace(/(%[\da-f]{2})+/gi, decoded)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const candidates = (kind === 'any' ? [IN_DIGITS, WITH_LETTERS] : [IN_DIGITS]).flatMap((pattern) => [
    ...clean.matchAll(pattern),
  ]);
  return [...new Set(candidates.flatMap(([, candidate = '']) => normalisePhone(candidate) ?? []))];
}

/** True when `text` holds what a person would dial and none of `listed` (as `normalisePhone` gives them) is: a US number, one of another country, or a free line spelled in capitals. */
export function hasOtherPhone(text: string, listed: ReadonlySet<string>): boolean {
  const clean = plain(text);
  const spelled = [...clean.matchAll(FREE_LINE)].map(([, line = '']) =>
    normalisePhone(line.slice(0, LONGEST)),
  );
  return (
    [...findPhones(text, 'digits'), ...spelled].some((phone) => phone !== undefined && !listed.has(phone)) ||
    [...clean.matchAll(ABROAD)].some(([number]) => !listed.has(number.replace(/\D/g, '')))
  );
}

// A number must not be the middle of a longer run of digits, or every long id and hash would be read as one. Each is
// looked for from where each run begins, so that digits before it cannot hide it.
const IN_DIGITS = /(?<!\d)(?=(?:0{1,3} ?)?((?:1 ?)?\d(?: ?\d){9})(?!\d))/g;
// Letters only after an area code in digits: 202-KLK-0123 is one, a run of words is not.
const WITH_LETTERS = /(?<![a-z\d])(?=((?:1 ?)?\d(?: ?\d){2}(?: ?[a-z\d]){7})(?![a-z\d]))/gi;
// What both of them want, and any sign that might come to stand for a digit, a letter or nothing. The letters and signs of
// Spanish and English do not. Groups that keep what they find would double the cost.
const PERHAPS =
  /[^ -$&-~\n¡¿À-ÿ–-”…]|(?:\d[\W_]*){3}(?:(?:\d[\W_]*){7}|(?:[a-z\d][\W_]*){6}[a-z\d](?![a-z\d]))/i;
const FREE_LINE = /(?<!\d)((?:1-?)?8(?:00|33|44|55|66|77|88)-[A-Z0-9-]*[A-Z][A-Z0-9-]*)/g;
const LONGEST = '1-800-123-4567'.length;
const ABROAD = /\+[2-9]\d?(?:[\s().-]{0,3}\d){6,13}/g;

/** What stands percent-encoded in a link; what is no text is a sign between digits. */
function decoded(octets: string): string {
  try {
    return decodeURIComponent(octets);
  } catch {
    return ' ';
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '')
    .replace(/\p{Dash}/gu, '-')
    .replace(/\p{Nd}/gu, digitValue);
}

// Every block of decimal digits in Unicode begins at its zero and holds ten in a row.
function digitValue(character: string): string {
  if (character >= '0' && character <= '9') return character;
  let zero = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
    value += 1;
  }
  return String(value);
}

function keypadDigit(character: string): string {
  return /\d/.test(character) ? character : (KEYPAD[character.charCodeAt(0) - 65] ?? '');
}
