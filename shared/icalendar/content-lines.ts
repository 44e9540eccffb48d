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

/** A content line in its parts, or `undefined` where it is none. */
export function parseLine(line: string): Property | undefined {
  let colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const quote = line.indexOf('"');
  if (quote >= 0 && quote < colon) colon = colonOutsideQuotes(line, colon);
  const semicolon = line.indexOf(';');
  const nameEnd = semicolon >= 0 && semicolon < colon ? semicolon : colon;
  const name = line.slice(0, nameEnd).toUpperCase();
  return /^[A-Z0-9-]+$/.test(name)
    ? { name, params: line.slice(nameEnd + 1, colon), value: line.slice(colon + 1) }
    : undefined;
}

/** A quote that is never closed protects nothing: then the first colon counts. */
function colonOutsideQuotes(line: string, first: number): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return at;
  }
  return first;
}

/** A parameter's value without its quotes. `name` in upper case. */
export function parameter(property: Property, name: string): string | undefined {
  if (!property.params) return undefined;
  for (const [, key, value] of property.params.matchAll(/([^=;]+)=("[^"]*"|[^;]*)/g))
    if (key?.toUpperCase() === name) return value?.replace(/^"|"$/g, '');
  return undefined;
}

/** RFC 5545 3.3.11: `\n`, `\,`, `\;`, `\\`. */
export const unescapeText = (value: string): string =>
  value.includes('\\') ? value.replace(/\\([\s\S]?)/g, (_, c: string) => (/n/i.test(c) ? '\n' : c)) : value;

/** Values of a list, split at the commas that are not escaped. */
export const splitList = (value: string): string[] =>
  value.match(/(?:\\[\s\S]|[^,\\])+/g)?.map((item) => unescapeText(item).trim()) ?? [];
