import { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import 'temporal-polyfill/global';

const { feed } = document.body.dataset;
const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zoned = (instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
const events = (await (await fetch(feed)).json()).map(({ start, end, ...rest }) => ({
  ...rest,
  start: zoned(start),
  end: zoned(end),
}));
createCalendar({ timezone, views: [createViewList(), createViewMonthGrid()], events }).render(
  document.querySelector('#peer'),
);
