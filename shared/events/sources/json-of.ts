import { decodeText } from '../../icalendar/decode-text.ts';

/** What a JSON file holds; `undefined` where it is none. */
export function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(body).replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
