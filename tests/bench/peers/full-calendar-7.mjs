import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import classicThemePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';

const { feed, days } = document.body.dataset;
new Calendar(document.querySelector('#peer'), {
  plugins: [dayGridPlugin, listPlugin, classicThemePlugin],
  initialView: 'list',
  eventClass: 'shown-event',
  duration: { days: Number(days) },
  events: { url: feed },
}).render();
