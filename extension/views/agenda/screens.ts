export { Calendars } from './calendars.tsx';
export { Event } from './event.tsx';
export { Events } from './events.tsx';
