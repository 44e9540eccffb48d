import { type Parsed, parsed } from '../../i18n/issue.ts';
import { readCalendar } from '../../icalendar/read-calendar.ts';
import type { Steps } from '../../icalendar/steps.ts';
import { cleanLine } from '../clean-text.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOf } from '../occurrence.ts';
import { detailsOf } from './icalendar-details.ts';

/** An iCalendar file or feed. Refusals and warnings as those of `readCalendar`. */
export function* readICalendar({ body, url }: SourceBody): Steps<Parsed<EventFeed>> {
  const calendar = yield* readCalendar(body);
  if (!calendar.ok) return calendar;
  const { value, warnings } = calendar;
  const name = cleanLine(value.name, 200);
  return parsed(feedOf({ name, url, events: value.events, warnings, details: detailsOf }), warnings);
}
