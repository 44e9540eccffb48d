/** A stretch of a text as it reads once a mail's encoding is undone. */
export interface Stretch {
  /** Line of the text that it begins in, from 1. */
  readonly line: number;
  readonly content: string;
  /** Its own lines are no longer those of the text. */
  readonly decoded: boolean;
}

const ENCODED = /^content-transfer-encoding:[ \t]*(base64|quoted-printable)[ \t]*\r?$/i;
const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}[ \t]*\r?$/;
/** A boundary between the parts of a mail, or the next mail of an mbox file. */
const PART_ENDS = /^(From |--(?!.*AGE ENCRYPTED FILE))/;

/** Parts of mails that are written in base64 or quoted-printable (RFC 2045, 6), decoded; and all between them as it is. */
export function decodeMail(text: string): readonly Stretch[] {
  // Most files are no mail.
  if (!/content-transfer-encoding:/i.test(text)) return [{ line: 1, content: text, decoded: false }];
  const lines = text.split('\n');
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const encoding = ENCODED.exec(lines[at] ?? '')?.[1]?.toLowerCase();
    if (encoding === undefined) continue;
    let begin = at + 1;
    while (begin < lines.length && lines[begin]?.trim() !== '') begin += 1;
    const isBody = (line: string, before: string): boolean =>
      encoding === 'base64'
        ? BASE64_LINE.test(line)
        : before.trimEnd().endsWith('=') || !PART_ENDS.test(line);
    let end = begin + 1;
    while (end < lines.length && isBody(lines[end] ?? '', lines[end - 1] ?? '')) end += 1;
    const body = lines.slice(begin + 1, end).join('\n');
    const content = encoding === 'base64' ? fromBase64(body) : fromQuotedPrintable(body);
    stretches.push({ line: from + 1, content: lines.slice(from, begin).join('\n'), decoded: false });
    stretches.push({ line: begin + 2, content, decoded: true });
    from = end;
    at = end - 1;
  }
  return [...stretches, { line: from + 1, content: lines.slice(from).join('\n'), decoded: false }];
}

/** One character a byte: armor is ASCII, and nothing else is looked for. */
function fromBase64(body: string): string {
  try {
    return atob(body.replace(/\s/g, ''));
  } catch {
    return body;
  }
}

const fromQuotedPrintable = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
