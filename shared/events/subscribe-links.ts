import { fetchableUrl } from '../net/safe-url.ts';

/** Ways to follow a whole calendar, so that what changes arrives by itself. */
export interface SubscribeLinks {
  /** The calendar file, to be copied into any program that follows calendars. */
  readonly url: string;
  /** Opens the device's own calendar (Apple, Outlook, Thunderbird). */
  readonly webcal: string;
  /** Opens Google Calendar, which fetches the file itself. */
  readonly google: string;
}

/** Of an iCalendar address, absolute or beside `base`; `undefined` where it is none. */
export function subscribeLinks(address: string, base?: string): SubscribeLinks | undefined {
  const url = fetchableUrl(address, base)?.replace(/#.*/, '');
  if (!url) return undefined;
  const webcal = url.replace(/^https?:/, 'webcal:');
  // Google takes the address as it stands: where it is wholly encoded, the calendar stays empty.
  const cid = webcal.replace(/[&+]/g, encodeURIComponent);
  return { url, webcal, google: `https://calendar.google.com/calendar/r?cid=${cid}` };
}
