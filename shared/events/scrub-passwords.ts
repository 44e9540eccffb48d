import { eventLink } from './event-link.ts';
import { isMeeting } from './join-link.ts';
import type { RichText } from './model.ts';

/** Parameters that hold a password wherever they stand, and those that do at a meeting service. */
const ALWAYS = /^(pwd|pass(wd|word|code)?|meeting_?(password|passcode))$/i;
const AT_MEETINGS = /^(pw|psw|p|tk|jwt|token|pin)$/i;

/** What is said before a password, in English and Spanish. */
const LABEL =
  '(?:meeting\\s+|host\\s+|session\\s+)?(?:pass\\s?codes?|pass\\s?words?|pwd|pin(?:\\s?code)?)|(?:access|security|entry|participant)\\s+(?:code|pin)|meeting\\s+key|host\\s+key|contrase[ñn]a|clave|palabra\\s+clave|c[óo]digo\\s+de\\s+(?:acceso|ingreso|entrada|seguridad|reuni[óo]n|participante)';
/** The same as meeting services and people write it in other languages of the chapters: Portuguese, French, Haitian Creole, Vietnamese, Russian, Arabic. */
const LABEL_ELSEWHERE =
  'senha(?:\\s+de\\s+acesso)?|mots?\\s+de\\s+passe|codes?\\s+secrets?|modpas|k[oò]d\\s+(?:aks[eè]|sekr[eè])|m[ậâa]t\\s+(?:kh[ẩâa]u|m[ãa])|пароль|код\\s+доступа|رمز\\s+المرور|كلمة\\s+(?:المرور|السر)';
/** Languages that put no space before it: Chinese, Korean, Japanese. */
const LABEL_UNSPACED = '[密口][码碼令]|암호|비밀번호|パスコード|パスワード';
/** What may stand between it and the password: "for this Zoom meeting", "de la reunión". */
const BETWEEN =
  '(?:\\s+(?:for|to|of|the|this|our|join|zoom|teams|webex|meet|meeting|call|room|de|del|la|el|para|esta|este|nuestra|reuni[óo]n|llamada|sala|acceso|numeric|num[ée]rica|entrar|unirse)){0,6}';
const QUOTED = '["“«\'][^"”»\'\\n]{2,64}["”»\']';
/** Digits are read out in groups: `123 456 789#`. */
const DIGITS = '\\d{2,}(?:[ -]\\d{2,}){0,5}#?';
const VALUE = [
  // After a colon anything is one, on the next line too; after a word or nothing only what looks like one.
  `[^\\S\\n]*[:：=][^\\S\\n]*\\n?[^\\S\\n]*(?:${QUOTED}|${DIGITS}(?!\\S)|\\S{2,64})`,
  `[^\\S\\n]*(?:[-–—(]|(?<!\\p{L})(?:is|es|será)(?!\\p{L}))[^\\S\\n]*(?:${QUOTED}|(?=\\S{0,63}\\d)\\S{3,64})`,
  `\\s+(?:${QUOTED}|(?=\\S{0,63}\\d{3})\\S{3,64})`,
].join('|');
/** What Webex adds for those who dial in: `(22212378 from phones)`. */
const BY_PHONE = '(?:[^\\S\\n]*\\(\\d{4,}[^)\\n]{0,60}\\))?';
const SPOKEN = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${LABEL}|${LABEL_ELSEWHERE})${BETWEEN}|${LABEL_UNSPACED})(?:${VALUE})${BY_PHONE}`,
  'giu',
);
/** What a telephone dials by itself after the number of the meeting. */
const DIALLED = /,{1,10}\*\d{3,}#?/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>"`{}|\\^]+/gi;

/** A link without the password of its meeting. Whoever opens it is asked for it. */
export function scrubLink(href: string): string {
  if (/^tel:/i.test(href)) return href.replace(/(,|%2c){1,10}(\*|%2a)\d{3,}(#|%23)?/gi, '');
  // Without a parameter there is no password in it: a long list is looked through before it is shown.
  if (!href.includes('=') || !eventLink(href)?.startsWith('http')) return href;
  const url = new URL(href);
  const meeting = isMeeting(href);
  const query = without(url.search.slice(1), meeting);
  const hash = without(url.hash.slice(1), meeting);
  if (query === url.search.slice(1) && hash === url.hash.slice(1)) return href;
  url.search = query;
  url.hash = hash;
  return url.href;
}

/** By hand, because what stays shall stay as it was written. */
const without = (query: string, meeting: boolean): string =>
  query
    .split('&')
    .filter((part) => {
      const name = part.split('=')[0] ?? '';
      return !part.includes('=') || !(ALWAYS.test(name) || (meeting && AT_MEETINGS.test(name)));
    })
    .join('&');

/** A text without passwords of meetings: in its links, spelled out behind a word for one, and in numbers that dial them. */
export function scrubText(text: string): string {
  const scrubbed = text
    .replace(ADDRESS, (address) => scrubLink(address))
    .replace(DIALLED, '')
    .replace(SPOKEN, '');
  return scrubbed === text
    ? text
    : scrubbed
        .split('\n')
        .map(withoutTail)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n');
}

/** What joined a password to the rest of its line says nothing any more. Counted back by hand: a pattern pays dearly for long runs of signs. */
function withoutTail(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t,;/|·(–—-'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/** The same for a text with links. */
export function scrubRichText(pieces: RichText): RichText {
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? scrubText(piece)
      : { href: scrubLink(piece.href), text: scrubText(piece.text) },
  );
}
