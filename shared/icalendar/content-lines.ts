/** RFC 5545 3.1: `name *(";" param) ":" value`. Parameters and value are kept as written: most of them are never asked for. */
export interface Property {
  readonly params: string;
  readonly value: string;
}

/** A longer line is cut: it is a picture, or a list or text that is cut further where it is read. */
const MOST_LINE = 250_000;

/**
 * Reads a text line by line, whatever the line ends: CRLF, LF, CR, CR CR LF. Each call reads one line as it is written and
 * gives the unfolded one that ended before it, empty where none did; `undefined` behind the last.
 */
export function lineReader(text: string): () => string | undefined {
  const { length } = text;
  let at = 0;
  let pending = '';
  let feed = -1;
  let carriage = -1;
  const find = (sign: string, known: number): number =>
    known >= at ? known : (text.indexOf(sign, at) + 1 || length + 1) - 1;
  return () => {
    const whole = pending;
    if (at >= length) {
      pending = '';
      return whole || undefined;
    }
    feed = find('\n', feed);
    carriage = find('\r', carriage);
    const start = at;
    const end = Math.min(feed, carriage);
    const kept = Math.min(end, start + MOST_LINE);
    // The second half of CRLF would be one more blank line, and those are passed over.
    at = end + (feed === end + 1 ? 2 : 1);
    if (end === start) return '';
    const first = text.charCodeAt(start);
    if (first === 32 || first === 9) {
      if (pending.length < MOST_LINE) pending += text.slice(start + 1, kept);
      return '';
    }
    pending = text.slice(start, kept);
    return whole;
  };
}

/** Length of the name (it ends with `:`, 58, or `;`, 59) that a line begins with, 0 where it is no content line, below zero where letters of it are in lower case; scanned by hand because it is done for every line of a feed. */
export function nameLength(line: string): number {
  let sign = 1;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code | 1) === 59) return at * sign;
    if (code >= 97 && code <= 122) sign = -1;
    else if (!((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45)) return 0;
  }
  return 0;
}

/** What a content line says of the property of that name; `undefined` where it is of another. */
export function parseLine(line: string, name: string): Property | undefined {
  const after = line.charCodeAt(name.length);
  if ((after | 1) !== 59 || !line.startsWith(name)) return undefined;
  let colon = after === 58 ? name.length : line.indexOf(':', name.length);
  if (after === 59 && line.lastIndexOf('"', colon) >= 0) colon = colonOutsideQuotes(line, colon);
  return colon < 0
    ? { params: line.slice(name.length + 1), value: '' }
    : { params: line.slice(name.length + 1, colon), value: line.slice(colon + 1) };
}

/** A quote that is never closed protects nothing: then the first colon counts. */
const colonOutsideQuotes = (line: string, first: number): number =>
  (/^(?:[^":]|"[^"]*")*:/.exec(line)?.[0].length ?? first + 1) - 1;

/** A parameter's value without its quotes. `name` in upper case. */
export function parameter(params: string, name: string): string | undefined {
  const start = name.length + 1;
  for (const part of params.match(/(?:[^;"]|"[^"]*"?)+/g) ?? [])
    if (part.slice(0, start).toUpperCase() === `${name}=`) return part.slice(start).replace(/"/g, '');
  return undefined;
}

/** RFC 5545 3.3.11: `\n`, `\,`, `\;`, `\\`. */
export const unescapeText = (value: string): string =>
  value.includes('\\') ? value.replace(/\\([\s\S]?)/g, (_, c: string) => (/n/i.test(c) ? '\n' : c)) : value;

/** Values of a list, split at the commas that are not escaped. */
export const splitList = (value: string): string[] =>
  value.match(/(?:\\[\s\S]|[^,\\])+/g)?.map((item) => unescapeText(item).trim()) ?? [];
