import { Calendar } from '@fullcalendar/core';
import dayGridPlugin from '@fullcalendar/daygrid';
import listPlugin from '@fullcalendar/list';

const { feed, days } = document.body.dataset;
new Calendar(document.querySelector('#peer'), {
  plugins: [dayGridPlugin, listPlugin],
  initialView: 'list',
  duration: { days: Number(days) },
  events: { url: feed },
}).render();
