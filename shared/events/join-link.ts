import { httpsLink } from './event-link.ts';
import { linkAddresses } from './rich-text.ts';

const MEETINGS =
  /(^|\.)(zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|gotomeet\.me|bluejeans\.com)$/;

export const isMeeting = (href: string): boolean => MEETINGS.test(new URL(href).hostname);

/**
 * The link by which an event is joined: the first of `declared` (what the calendar itself calls a conference), else
 * the first address of a known meeting service in `texts`.
 */
export function joinLink(declared: readonly string[], texts: readonly string[]): string | undefined {
  for (const text of declared) {
    const href = httpsLink(text);
    if (href) return href;
  }
  for (const text of texts)
    for (const piece of linkAddresses(text.slice(0, 20_000)))
      if (typeof piece !== 'string' && httpsLink(piece.href) && isMeeting(piece.href)) return piece.href;
  return undefined;
}
