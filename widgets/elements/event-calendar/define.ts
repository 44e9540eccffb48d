import { define } from '../../base/define.ts';
import { AmparoEventCalendar } from './event-calendar.ts';

define('amparo-event-calendar', AmparoEventCalendar);
