import { describe, expect, it, vi } from 'vitest';
import type { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/calendar/register.ts';
import { calendar, serve, shown } from './calendar-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const;
/** So many days from now, on the clock of this browser, which is the reader's. */
function ahead(days: number): Date {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date;
}
/** A day that stands in the present month with the days after it. */
const NEAR = new Date().getDate() > 20 ? -10 : 1;
const dayFrom = (days: number): string => new Intl.DateTimeFormat('en-US', LONG).format(ahead(days));
const stamp = (days: number): string => {
  const date = ahead(days);
  return [date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate()].join('');
};

/** An event on the reader's own clock, or as its `lines` say. */
const event = (title: string, days: number, ...lines: readonly string[]): string =>
  [
    ...['BEGIN:VEVENT', `UID:${title}@test`, 'DTSTAMP:20250101T000000Z', `SUMMARY:${title}`],
    ...(lines.some((line) => line.startsWith('DTSTART')) ? [] : [`DTSTART:${stamp(days)}T190000`]),
    ...[...lines, 'END:VEVENT'],
  ].join('\r\n');
const camp = (title: string, days: number): string =>
  event(title, days, `DTSTART;VALUE=DATE:${stamp(days)}`, `DTEND;VALUE=DATE:${stamp(days + 3)}`);

const cells = (element: AmparoEventCalendar): readonly HTMLElement[] =>
  [...element.renderRoot.querySelectorAll('[role="gridcell"]')].filter((cell) => cell instanceof HTMLElement);
const stop = (element: AmparoEventCalendar): HTMLElement => {
  const [only, ...others] = cells(element).filter(({ tabIndex }) => tabIndex === 0);
  if (!only || others.length > 0) throw new Error(`${others.length + 1} stops of the keyboard`);
  return only;
};
const nameOf = (element: AmparoEventCalendar): string =>
  stop(element).querySelector('.unseen')?.textContent ?? '';

async function press(element: AmparoEventCalendar, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const options = { key, bubbles: true, composed: true, cancelable: true, ...more };
  stop(element).dispatchEvent(new KeyboardEvent('keydown', options));
  await element.updateComplete;
}

const weekly = (): string => calendar(event('Meeting', 0, 'RRULE:FREQ=DAILY;COUNT=60'), event('Picnic', 1));
const month = (more: Readonly<Record<string, string>> = {}): Promise<AmparoEventCalendar> => {
  serve('/a.ics', weekly());
  return shown({ src: '/a.ics', view: 'month', ...more }, 'Meeting');
};

describe('the month', () => {
  it('is one stop of the keyboard, which is today, and has no axe violation', async () => {
    const element = await month();
    expect(stop(element).getAttribute('aria-current')).toBe('date');
    expect(nameOf(element)).toContain(dayFrom(0));
    expect(await axeProblems()).toEqual([]);
  });

  it('is walked by the keys of a grid, the keyboard with the day that is chosen', async () => {
    const element = await month();
    stop(element).focus();
    await press(element, 'ArrowRight');
    expect(nameOf(element)).toContain(`${dayFrom(1)}, 2 events`);
    expect(element.shadowRoot?.activeElement).toBe(stop(element));
    await press(element, 'ArrowLeft');
    await press(element, 'ArrowDown');
    expect(nameOf(element)).toContain(dayFrom(7));
    await press(element, 'Home');
    expect(stop(element).parentElement?.firstElementChild).toBe(stop(element));
    await press(element, 'End');
    expect(stop(element).parentElement?.lastElementChild).toBe(stop(element));
    expect(stop(element).getAttribute('aria-selected')).toBe('true');
  });

  it('turns to another month, which it reads, and back to today', async () => {
    const element = await month();
    const title = (): string => find(element, '[part="month-title"]', HTMLElement).textContent ?? '';
    const first = title();
    stop(element).focus();
    await press(element, 'PageDown');
    expect(title()).not.toBe(first);
    await vi.waitFor(() =>
      expect(cells(element).filter((cell) => cell.textContent?.includes('1 event')).length).toBeGreaterThan(
        20,
      ),
    );
    find(element, '.month-head .quiet', HTMLButtonElement).click();
    await element.updateComplete;
    expect(title()).toBe(first);
    await press(element, 'PageDown', { shiftKey: true });
    expect(title()).toMatch(/\d{4}/);
    expect(title()).not.toBe(first);
  });

  it('lists the day that is chosen below it, where Enter leads', async () => {
    const element = await month();
    stop(element).focus();
    await press(element, 'ArrowRight');
    await press(element, 'Enter');
    const day = find(element, '.day-panel', HTMLElement);
    expect(element.shadowRoot?.activeElement).toBe(day.querySelector('h3'));
    expect(day.textContent).toContain('Picnic');
    expect(day.textContent).toContain('Meeting');
  });

  it('leads from an empty day to what comes next, and leaves other keys to the page', async () => {
    serve('/a.ics', calendar(event('Later', 40)));
    const element = await shown({ src: '/a.ics', view: 'month' }, 'Nothing on this day');
    const ignored = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    expect(stop(element).dispatchEvent(ignored)).toBe(true);
    find(element, '.day-panel button', HTMLButtonElement).click();
    await vi.waitFor(() => expect(find(element, '.day-panel', HTMLElement).textContent).toContain('Later'));
  });

  it('has titles where there is room and dots where there is not', async () => {
    const element = await month();
    const width = async (pixels: number): Promise<readonly string[]> => {
      element.style.setProperty('width', `${pixels}px`);
      await new Promise((drawn) => requestAnimationFrame(drawn));
      return ['.titles', '.dots'].map((one) => getComputedStyle(find(element, one, HTMLElement)).display);
    };
    expect(await width(780)).toEqual(['grid', 'none']);
    expect(await width(288)).toEqual(['none', 'flex']);
    expect(find(element, '.frame', HTMLElement).scrollWidth).toBeLessThanOrEqual(288);
  });

  it('shows one of several days on each of them', async () => {
    serve('/a.ics', calendar(camp('Camp', NEAR)));
    const element = await shown({ src: '/a.ics', view: 'month' }, 'Camp');
    expect(textOf(element).split('Camp').length - 1).toBe(3);
    const bars = [...element.renderRoot.querySelectorAll('.title')].map(({ className }) =>
      className.replace(/ days-\d/, ''),
    );
    expect(bars).toEqual(['title on', 'title from on', 'title from']);
  });

  it('is of one clock, the reader’s, and says so where a calendar tells another', async () => {
    // No other place is so far ahead.
    const start = `DTSTART;TZID=Pacific/Kiritimati:${stamp(NEAR)}T080000`;
    serve('/a.ics', calendar(event('Call', NEAR, start), event('Walk', 3)));
    const element = await shown({ src: '/a.ics', view: 'month' }, 'on your clock');
    const [here = ''] = cells(element)
      .filter((cell) => cell.textContent?.includes('Call'))
      .map((cell) => cell.querySelector('.unseen')?.textContent);
    const { year, month, day } = /(?<year>....)(?<month>..)(?<day>..)/.exec(stamp(NEAR))?.groups ?? {};
    const moment = Date.parse(`${year}-${month}-${day}T08:00:00+14:00`);
    expect(here).toContain(new Intl.DateTimeFormat('en-US', LONG).format(moment));
    serve('/a.ics', calendar(event('Walk', 3)));
    const plain = await shown({ src: '/a.ics', view: 'month' }, 'Follow this calendar');
    expect(textOf(plain)).not.toContain('on your clock');
  });

  it('marks in a cell what is off, put off or of a doubtful time', async () => {
    const start = stamp(NEAR).replace(/(....)(..)(..)/, '$1-$2-$3T18:00:00');
    const events = ['cancelled', 'postponed', 'confirmed'].map((status) => ({
      id: status,
      title: status,
      start,
      status,
    }));
    const lost = { id: 'lost', title: 'lost', start, zone: 'Nowhere/None' };
    const file = { format: 'amparo-events', version: 1, events: [...events, lost] };
    serve('/a.json', JSON.stringify(file), 'application/json');
    const element = await shown({ src: '/a.json', view: 'month' }, '6 PM?');
    const [titles] = [...element.renderRoot.querySelectorAll('.titles')].map(
      ({ textContent }) => textContent,
    );
    expect(titles).toContain('postponed (Postponed)');
    expect(find(element, '.title s', HTMLElement).textContent).toBe('cancelled');
  });

  it('takes two lines for a title where a day has few of them', async () => {
    const long = 'A long title that no cell of this grid could ever hold in one line';
    serve(
      '/a.ics',
      calendar(
        event(long, NEAR),
        ...['b', 'c', 'd', 'e'].map((title) => event(`${long} ${title}`, NEAR + 1)),
      ),
    );
    const element = await shown({ src: '/a.ics', view: 'month' }, long);
    element.style.setProperty('width', '780px');
    const heights = [...element.renderRoot.querySelectorAll('.title:not(.beyond)')].map(
      ({ clientHeight }) => clientHeight,
    );
    const [alone = 0, ...crowded] = heights;
    expect(Math.max(...crowded) * 1.5).toBeLessThan(alone);
    const shownIn = [...element.renderRoot.querySelectorAll('.titles')].map(
      ({ children }) => [...children].filter((one) => one.checkVisibility()).length,
    );
    expect(shownIn).toEqual([1, 3]);
    for (const cell of cells(element)) expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
    expect(textOf(element)).toContain('+2 more');
  });

  it('keeps all of its letters on a phone at twice the size of text', async () => {
    const element = await month({ lang: 'es' });
    element.style.setProperty('font-size', '32px');
    element.style.setProperty('width', '328px');
    await new Promise((drawn) => requestAnimationFrame(drawn));
    expect(find(element, '.frame', HTMLElement).scrollWidth).toBeLessThanOrEqual(328);
    for (const part of element.renderRoot.querySelectorAll('th, td, .month-head > *'))
      expect(part.scrollWidth, part.textContent ?? '').toBeLessThanOrEqual(part.clientWidth);
    expect(getComputedStyle(find(element, '.narrow', HTMLElement)).display).not.toBe('none');
  });
});
