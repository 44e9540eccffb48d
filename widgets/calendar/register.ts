import { page } from '../base/trusted-types.ts';
import { calendar } from './calendar.ts';

page.calendar.set(AMPARO_VERSION, calendar);
