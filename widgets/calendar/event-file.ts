import { saveFile } from '../../shared/dom/save-file.ts';
import { eventFileName } from '../../shared/events/event-file-name.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { occurrenceToIcs } from '../../shared/events/to-icalendar.ts';

/** Browsers inside of other apps, which drop a file that a page has made. */
export const isInApp = (userAgent: string): boolean =>
  /FBA[NV]|Instagram|\bLine\/|Twitter|TikTok|musical_ly|Snapchat|MicroMessenger|; wv\)/.test(userAgent);

/** Hands the date, or `everyDate` from it on, to the device as a file that its calendar opens; false where the event cannot be written. */
export function saveEventFile(one: Occurrence, everyDate: boolean): boolean {
  try {
    const text = occurrenceToIcs(one, { now: Date.now(), everyDate });
    saveFile(eventFileName(one.details.title), 'text/calendar;charset=utf-8', text);
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
