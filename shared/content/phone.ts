/**
 * Telephone numbers in running text, as people, pages and tricksters write them: with any signs between the digits,
 * full-width or Arabic digits, as `tel:` links, or with letters for digits.
 */

const KEYPAD = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Digits only, with the US country code; `undefined` when it is not a US number. Letters are read as on a keypad. */
export function normalisePhone(text: string): string | undefined {
  return ofDigits([...plain(text).toUpperCase()].map(keypadDigit).join(''));
}

function ofDigits(digits: string): string | undefined {
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return /^[2-9]\d{9}$/.test(national) ? `1${national}` : undefined;
}

/**
 * Every stretch of `text` that reads as a US number, normalised, without repeats, wherever it begins. `any` also takes
 * letters for digits and so finds numbers in plain prose: right for comparing with known numbers, too much for anything else.
 */
export function findPhones(text: string, kind: 'digits' | 'any' = 'any'): readonly string[] {
  const found = new Set<string>();
  const clean = plain(text.replace(/(%[\da-f]{2})+/gi, decoded)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const add = (digits: string): void => {
    const phone = ofDigits(digits);
    if (phone) found.add(phone);
  };
  for (const [, candidate = ''] of clean.matchAll(IN_DIGITS)) add(candidate.replaceAll(' ', ''));
  if (kind === 'digits') return [...found];
  for (const [, candidate = ''] of clean.matchAll(WITH_LETTERS))
    add([...candidate.toUpperCase()].map(keypadDigit).join(''));
  return [...found];
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

const GAP = ' ?';
const digitRun = (count: number): string => Array(count).fill('\\d').join(GAP);
// A number must not be the middle of a longer run of digits, or every long id and hash would be read as one. Each is
// looked for from where each run begins, so that digits before it cannot hide it.
const IN_DIGITS = new RegExp(`(?<!\\d)(?=(?:0{1,3}${GAP})?((?:1${GAP})?${digitRun(10)})(?!\\d))`, 'g');
// Letters only after an area code in digits: 202-KLK-0123 is one, a run of words is not.
const WITH_LETTERS = new RegExp(
  `(?<![A-Za-z0-9])(?=((?:1${GAP})?${digitRun(3)}${GAP}[A-Za-z0-9](?: ?[A-Za-z0-9]){6})(?![A-Za-z0-9]))`,
  'g',
);
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
  if (/\d/.test(character)) return character;
  const key = KEYPAD.findIndex((letters) => letters.includes(character));
  return key === -1 ? '' : String(key);
}
