/** RFC 5545 3.1: `name *(";" param) ":" value`. Parameters and value are kept as written: most of them are never asked for. */
export interface Property {
  /** Upper case. */
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** Calls `each` with every unfolded line, whatever the line ends: CRLF, LF, CR, CR CR LF; blank lines are passed over. */
export function eachLine(raw: string, each: (line: string) => void): void {
  // Lone CRs are rare and cost a copy of the text, so they are looked for first.
  const text = /\r(?!\r*\n)/.test(raw) ? raw.replace(/\r+\n?/g, '\n') : raw;
  let pending = '';
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const next = end + 1;
    while (end > at && text.charCodeAt(end - 1) === 13) end--;
    if (end > at) {
      const first = text.charCodeAt(at);
      if (first === 32 || first === 9) pending += text.slice(at + 1, end);
      else {
        if (pending) each(pending);
        pending = text.slice(at, end);
      }
    }
    at = next;
  }
  if (pending) each(pending);
}

/**
 * Length of the name that a line begins with, 0 where it is no content line. Names are any case (RFC 5545 2);
 * scanned by hand because it is done for every line of a feed.
 */
export function nameLength(line: string): number {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === COLON || code === SEMICOLON) return at;
    const lower = code | 32;
    if (!((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 45)) return 0;
  }
  return 0;
}

const COLON = 58;
const SEMICOLON = 59;

/** A content line in its parts. */
export function parseLine(line: string, nameEnd: number): Property {
  let colon = line.indexOf(':', nameEnd);
  const quote = line.indexOf('"');
  if (quote >= 0 && quote < colon) colon = colonOutsideQuotes(line, colon);
  return {
    name: line.slice(0, nameEnd).toUpperCase(),
    params: line.slice(nameEnd + 1, Math.max(colon, nameEnd)),
    value: colon < 0 ? '' : line.slice(colon + 1),
  };
}

/** A quote that is never closed protects nothing: then the first colon counts. */
function colonOutsideQuotes(line: string, first: number): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === COLON && !quoted) return at;
  }
  return first;
}

/** A parameter's value without its quotes. `name` in upper case. */
export function parameter({ params }: Property, name: string): string | undefined {
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
