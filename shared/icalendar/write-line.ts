const MOST_OCTETS = 75;

/** A content line of RFC 5545 3.1 with its CRLF, folded at 75 octets and never inside a character. Whatever the parts hold, it stays one line. */
export function contentLine(name: string, value: string, params: readonly string[] = []): string {
  const line = `${[name, ...params].join(';')}:${value}`.replace(UNSEEN, '');
  let folded = '';
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += '\r\n ';
      room = MOST_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** RFC 5545 3.1: of the controls only the tab may stand in a line. */
const UNSEEN = /(?!\t)\p{Cc}/gu;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** RFC 5545 3.3.11. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** `NAME=value`, quoted where it must be. A parameter cannot hold a quote or a line end (RFC 5545 3.2). */
export function writeParameter(name: string, value: string): string {
  const plain = value.replace(/"/g, "'").replace(/\s+/g, ' ');
  return `${name}=${/[:;,]/.test(plain) ? `"${plain}"` : plain}`;
}
