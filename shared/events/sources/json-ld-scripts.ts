const MOST_SCRIPTS = 200;
const LONGEST_TAG = 2_000;

/**
 * What the JSON-LD scripts of a page hold, parsed; those that are no JSON are left out. Found by looking for the next
 * mark and never back, so that no page costs more than its length.
 */
export function jsonLdScripts(html: string): readonly unknown[] {
  const found: unknown[] = [];
  for (let at = indexOf(html, /<script\b/gi, 0); at >= 0 && found.length < MOST_SCRIPTS; ) {
    const open = tagEnd(html, at);
    const close = open < 0 ? -1 : indexOf(html, /<\/script\b/gi, open);
    // A script that the end of the page cuts off is no JSON either.
    if (close < 0) break;
    if (
      /\stype\s*=\s*["']?\s*application\/ld\+json\b/i.test(html.slice(at, Math.min(open, at + LONGEST_TAG)))
    ) {
      const value = parse(html.slice(open, close));
      if (value !== undefined) found.push(value);
    }
    at = indexOf(html, /<script\b/gi, close);
  }
  return found;
}

function indexOf(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Where the content after a tag begins; a `>` within quotes does not end it. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length && at - start < LONGEST_TAG; at++) {
    const sign = text.charAt(at);
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  // A quote that is never closed protects nothing.
  const end = text.indexOf('>', start);
  return end < 0 ? -1 : end + 1;
}

function parse(text: string): unknown {
  const json = text
    .replace(/^\s*(\/\/\s*)?<!\[CDATA\[|(\/\/\s*)?\]\]>\s*$/g, '')
    // Line ends within texts are a frequent slip of what writes these scripts; beside them they are only space.
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
