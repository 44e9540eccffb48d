import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const { feed, days } = document.body.dataset;
createCalendar(document.querySelector('#peer'), [DayGrid, List], {
  view: 'listDay',
  duration: { days: Number(days) },
  eventSources: [{ url: feed }],
});
