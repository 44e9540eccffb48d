import 'add-to-calendar-button';

const { feed } = document.body.dataset;
const FIRST_SCREEN = 20;
const place = document.querySelector('#peer');
for (const { title, place: location, about, start, end } of (await (await fetch(feed)).json()).slice(
  0,
  FIRST_SCREEN,
)) {
  const button = document.createElement('add-to-calendar-button');
  const attributes = {
    name: title,
    location,
    description: about,
    startDate: start.slice(0, 10),
    startTime: start.slice(11, 16),
    endDate: end.slice(0, 10),
    endTime: end.slice(11, 16),
    timeZone: 'UTC',
    options: "'Apple','Google','iCal','Outlook.com','Yahoo'",
  };
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  place.append(button);
}
