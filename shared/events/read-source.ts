import type { Parsed } from '../i18n/issue.ts';
import { decodeText } from '../icalendar/decode-text.ts';
import type { Steps } from '../icalendar/steps.ts';
import type { EventFeed, SourceBody } from './model.ts';
import { readEventsJson } from './sources/events-json.ts';
import { readICalendar } from './sources/icalendar.ts';

/** Reads a source by what it holds, in steps as `expand` is; servers often misname it (`text/plain`, a login page with status 200). */
export function readSource(source: SourceBody): Steps<Parsed<EventFeed>> {
  const head = decodeText(source.body.subarray(0, 1024));
  const isJson = /^\s*[{[]/.test(head) || (/\bjson$/.test(source.contentType) && !/^\s*</.test(head));
  return isJson && head.trim() && !/BEGIN:VCALENDAR/i.test(head)
    ? readEventsJson(source)
    : readICalendar(source);
}
