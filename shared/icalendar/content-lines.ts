/** RFC 5545 3.1: `name *(";" param) ":" value`. Parameters and value are kept as written: most of them are never asked for. */
export interface Property {
  readonly params: string;
  readonly value: string;
}

/** A longer line is cut: it is a picture, or a list or text that is cut further where it is read. */
const MOST_LINE = 250_000;

/** Gives where each line of a text begins, whatever the line ends: CRLF, LF, CR, CR CR LF; behind the last the text's end. */
export function lineStarts(text: string): () => number {
  const { length } = text;
  let at = 0;
  let feed = -1;
  let carriage = -1;
  const find = (sign: string, known: number): number =>
    known >= at ? known : (text.indexOf(sign, at) + 1 || length + 1) - 1;
  return () => {
    const start = at;
    feed = find('\n', feed);
    carriage = find('\r', carriage);
    at = Math.min(feed, carriage) + 1;
    return start;
  };
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** A line that goes on with the one before begins with a space or a tab. */
const isFold = (code: number): boolean => code === 32 || code === 9;

/** The line that begins at a place of a text, with those that it is folded into (RFC 5545 3.1). */
export function lineAt(text: string, start: number): string {
  let line = '';
  for (let at = start; ; at++) {
    const from = at;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    line += text.slice(from, at);
    while (isLineEnd(text.charCodeAt(at))) at++;
    if (!isFold(text.charCodeAt(at)) || line.length > MOST_LINE) return line.slice(0, MOST_LINE);
  }
}

/** Whether a name in upper case ends with `:` (58) or `;` (59); scanned by hand because it is done for every line of a feed. */
export function isNamed(text: string, start: number): boolean {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if ((code | 1) === 59) return at > start;
    if (!((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45)) return false;
  }
}

/** What the line that begins at a place of a text says of the property of that name; `undefined` where it is of another. */
export function propertyAt(text: string, start: number, name: string): Property | undefined {
  const end = start + name.length;
  const sign = text.charCodeAt(end);
  if ((sign | 1) !== 59 || !text.startsWith(name, start)) return undefined;
  const rest = lineAt(text, end + 1);
  if (sign === 58) return { params: '', value: rest };
  // A quote that is never closed protects nothing: then the first colon counts.
  const params = /^(?:[^":]|"[^"]*")*(?=:)|^[^:]*/.exec(rest)?.[0] ?? '';
  return { params, value: rest.slice(params.length + 1) };
}

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
