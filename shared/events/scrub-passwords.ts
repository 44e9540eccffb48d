import { safeLink } from '../net/safe-url.ts';
import { isMeeting } from './join-link.ts';
import type { RichText } from './model.ts';
import { BARE, BY_ROOM, DIALLED, SPOKEN, TO_DIAL } from './password-words.ts';

/** Parameters that hold a password wherever they stand, and those that do at a meeting service. */
const ALWAYS = /^(amp;)?(config\.)?(pwd|pw|pass(wd|word|code)?|access_?code|meeting_?(password|passcode))=/i;
const AT_MEETINGS = /^(amp;)?(psw|p|tk|zak|jwt|token|pin|roomkey)=/i;
/** As one service for mail writes an address within an address: `https-3A__zoom.us_j_1-3Fpwd-3D…`. */
const DASHED = /-(3f|26)(pwd|pass(wd|word|code)?)-3d.*?(?=-26|$)/gi;
const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"`{}|\\^]+/gi;

/** Calendars and mail services wrap a link in their own, and one in the other. */
const MOST_WRAPS = 4;

/** A link without the password of its meeting, also where it is wrapped in another link. Whoever opens it is asked for it. */
export function scrubLink(href: string, wraps = 0): string {
  if (/^tel:/i.test(href))
    return href.replace(/(,|%2c){1,10}(\*|%2a|0?(#|%23)(,|%2c){1,10})\d{3,}(#|%23)?/gi, '');
  // Without a parameter there is no password in it: a long list is looked through before it is shown.
  if (wraps > MOST_WRAPS || !/=|3d/i.test(href) || !/^(https?|mailto):/.test(safeLink(href) ?? ''))
    return href;
  const url = new URL(href);
  const meeting = isMeeting(href);
  const scrub = (query: string): string => without(query, meeting, wraps);
  const path = url.pathname.split('/').map(scrub).join('/');
  const search = scrub(url.search.slice(1));
  // A page may find its way by its fragment: `#/room?pwd=…`.
  const hash = url.hash.slice(1).split('?').map(scrub).join('?');
  if (path === url.pathname && search === url.search.slice(1) && hash === url.hash.slice(1)) return href;
  url.pathname = path;
  url.search = search;
  url.hash = hash;
  return url.href;
}

/** By hand, because what stays shall stay as it was written. */
const without = (query: string, meeting: boolean, wraps: number): string =>
  query
    .split('&')
    .filter((part) => {
      const told = decoded(part);
      return !ALWAYS.test(told) && !(meeting && AT_MEETINGS.test(told));
    })
    .map((part) => {
      const [, name = '', value = ''] = /^([^=]*=)?(.*)$/s.exec(part) ?? [];
      const told = decoded(value);
      // An address, or a text with one, as links for sharing have it.
      const scrubbed = /https?:|\s/i.test(told) ? scrubText(told, wraps + 1) : told;
      return name + (scrubbed === told ? value.replace(DASHED, '') : encodeURIComponent(scrubbed));
    })
    .join('&');

function decoded(part: string, again = MOST_WRAPS): string {
  try {
    const told = decodeURIComponent(part.replaceAll('+', ' '));
    return again > 0 && /^https?%/i.test(told) ? decoded(told, again - 1) : told;
  } catch {
    return part;
  }
}

/** A text without passwords of meetings: in its links, spelled out behind a word for one, and in numbers that dial them. */
export function scrubText(text: string, wraps = 0): string {
  const scrubbed = text
    .replace(ADDRESS, (address) => scrubLink(address, wraps))
    .replace(BARE, (_, sign: string, more: string) => (more ? sign : ''))
    .replace(BY_ROOM, '')
    .replace(DIALLED, '')
    .replace(TO_DIAL, '')
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
