import catalogs from 'amparo:messages/agenda,zone,event.all-day,event.cancelled,event.no-zone,event.postponed,event.tentative,events.add-every,events.add-one,events.add-to,events.add-to-file,events.add-to-sends,events.find,events.hybrid,events.language,events.language-all,events.mode,events.mode-all,events.mode-in-person,events.mode-online,events.more,events.online,events.tag,events.tag-all,events.untitled,calendar.accessibility,calendar.childcare,calendar.details,calendar.doubt,calendar.for-you,calendar.join,calendar.languages,calendar.organiser,calendar.today,calendar.tomorrow,calendar.upcoming,issue.calendar-,issue.event-,issue.events-,act.print-refused';
import { translator } from '../../shared/i18n/translate.ts';
import type { CalendarParts } from '../base/calendar-parts.ts';
import { leafStyles } from '../base/leaf.styles.ts';
import { agendaStyles } from './agenda.styles.ts';
import { Agenda } from './agenda.ts';
import { dialogStyles } from './dialog.styles.ts';
import { monthStyles } from './month.styles.ts';
import { printStyles } from './print.styles.ts';

/** What `amparo-calendar.js` brings, and `amparo.js` has inside. */
export const calendar: CalendarParts = {
  styles: [leafStyles, agendaStyles, monthStyles, dialogStyles, printStyles],
  attach: (host) =>
    new Agenda(host, () => {
      const lang = host.lang();
      // A language that is not inside has come with the element.
      return lang in catalogs ? translator(catalogs, lang) : host.t();
    }),
};
