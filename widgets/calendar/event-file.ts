import { make } from '../../shared/dom/make.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { occurrenceToIcs } from '../../shared/events/to-icalendar.ts';

/** Browsers inside of other apps, which drop a file that a page has made. */
export const isInApp = (userAgent: string): boolean =>
  /FBA[NV]|Instagram|\bLine\/|Twitter|TikTok|musical_ly|Snapchat|MicroMessenger|; wv\)/.test(userAgent);

const KEPT_MS = 60_000;

/** Hands the date to the device as a file that its calendar opens; false where the event cannot be written. */
export function saveEventFile(one: Occurrence): boolean {
  try {
    const file = new Blob([occurrenceToIcs(one, { now: Date.now() })], {
      type: 'text/calendar;charset=utf-8',
    });
    const href = URL.createObjectURL(file);
    make(document, 'a', { href, download: fileName(one.details.title) }).click();
    // A browser may read it only after it has asked the reader where to.
    setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

const fileName = (title: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'event'
  }.ics`;
