/**
 * Telephone numbers in running text, as people, pages and tricksters write them: with dots, spaces, brackets,
 * any dash, full-width or Arabic digits, as `tel:` links, or with letters for digits.
 */

const KEYPAD = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Digits only, with the US country code; `undefined` when it is not a US number. Letters are read as on a keypad. */
export function normalisePhone(text: string): string | undefined {
  const digits = [...plain(text).toUpperCase()].map(keypadDigit).join('');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return /^[2-9]\d{9}$/.test(national) ? `1${national}` : undefined;
}

/**
 * Every stretch of `text` that reads as a US number, normalised, without repeats. `any` also takes letters for
 * digits and so finds numbers in plain prose: right for comparing with known numbers, too much for anything else.
 */
export function findPhones(text: string, kind: 'digits' | 'any' = 'any'): readonly string[] {
  const found = new Set<string>();
  const clean = plain(text).replace(/%(2[0-9a-f]|e2%80%9[0-5])/gi, '-');
  for (const pattern of kind === 'digits' ? [IN_DIGITS] : [IN_DIGITS, WITH_LETTERS]) {
    for (const [candidate] of clean.matchAll(pattern)) {
      const phone = normalisePhone(candidate);
      if (phone) found.add(phone);
    }
  }
  return [...found];
}

const GAP = '[\\s.\\-()/_·•]{0,5}';
const digitRun = (count: number): string => Array(count).fill('\\d').join(GAP);
// A number must not be the middle of a longer run of digits, or every long id and hash would be read as one.
const IN_DIGITS = new RegExp(`(?<!\\d)(?:1${GAP})?${digitRun(10)}(?!\\d)`, 'g');
// Letters only after an area code in digits: 202-KLK-0123 is one, a run of words is not.
const WITH_LETTERS = new RegExp(
  `(?<!\\w)(?:1${GAP})?\\(?${digitRun(3)}\\)?[\\s.\\-]{1,5}[A-Za-z0-9](?:[\\s.\\-]?[A-Za-z0-9]){6}(?![A-Za-z0-9])`,
  'g',
);

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '')
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
