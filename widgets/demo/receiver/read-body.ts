import type { IncomingMessage } from 'node:http';

/** The body as text, or `undefined` when it is longer than `maxBytes`, whatever length it names. Rejects when the sender goes away in the middle. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
