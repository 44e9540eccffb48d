import { Calendar } from '@fullcalendar/core';
import dayGridPlugin from '@fullcalendar/daygrid';
import iCalendarPlugin from '@fullcalendar/icalendar';
import listPlugin from '@fullcalendar/list';

const { feed, days } = document.body.dataset;
const calendar = new Calendar(document.querySelector('#peer'), {
  plugins: [dayGridPlugin, listPlugin, iCalendarPlugin],
  initialView: 'list',
  duration: { days: Number(days) },
  events: { url: feed, format: 'ics' },
});
calendar.render();
globalThis.heldStarts = () => calendar.getEvents().map(({ start }) => start.getTime());
