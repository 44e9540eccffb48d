import { describe, expect, it, vi } from 'vitest';
import type { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/calendar/register.ts';
import { calendar, event, serve, shown } from './calendar-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

const DAY_MS = 86_400_000;
const dayFrom = (days: number): string => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    ...({ weekday: 'long', day: 'numeric', month: 'long' } as const),
  });
  return format.format(Date.now() + days * DAY_MS);
};

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
  return shown({ src: '/a.ics', view: 'month', zone: 'UTC', ...more }, 'Meeting');
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
    const days = ['DTSTART', 'DTEND'].map((name) => new RegExp(`${name};TZID.*`));
    const camp = event('Camp', 1)
      .replace(days[0] ?? '', '')
      .replace(days[1] ?? '', '');
    const stamp = (ahead: number): string =>
      new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
    const dates = `DTSTART;VALUE=DATE:${stamp(1)}\r\nDTEND;VALUE=DATE:${stamp(4)}\r\nSUMMARY`;
    serve('/a.ics', calendar(camp.replace('SUMMARY', dates).replace(/(\r\n)+/g, '\r\n')));
    const element = await shown({ src: '/a.ics', view: 'month', zone: 'UTC' }, 'Camp');
    expect(textOf(element).split('Camp').length - 1).toBe(3);
  });
});
