import type { Reader } from '../../shared/events/describe-when.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { CalendarHost } from '../base/calendar-parts.ts';
import type { Agenda } from './agenda.ts';

/** What everything that is drawn needs to know of one rendering. */
export interface Scene {
  readonly host: CalendarHost;
  readonly agenda: Agenda;
  readonly t: Translate;
  readonly lang: string;
  readonly reader: Reader;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  /** Address of the page, for links to events on it. */
  readonly page: string;
}
