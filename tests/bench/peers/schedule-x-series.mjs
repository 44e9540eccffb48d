import { createCalendar, createViewList } from '@schedule-x/calendar';
import { createEventRecurrencePlugin } from '@schedule-x/event-recurrence';
import 'temporal-polyfill/global';

const { feed } = document.body.dataset;
const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const events = (await (await fetch(feed)).json()).map(({ start, end, ...rest }) => ({
  ...rest,
  start: Temporal.ZonedDateTime.from(start),
  end: Temporal.ZonedDateTime.from(end),
}));
const calendar = createCalendar({
  timezone,
  views: [createViewList()],
  events,
  plugins: [createEventRecurrencePlugin()],
});
calendar.render(document.querySelector('#peer'));
globalThis.heldStarts = () =>
  calendar.$app.calendarEvents.list.value.map(({ start }) => start.epochMilliseconds);
