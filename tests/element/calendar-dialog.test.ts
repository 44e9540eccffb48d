import { afterEach, describe, expect, it, vi } from 'vitest';
import { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/calendar/register.ts';
import { calendar, event, serve, shown } from './calendar-page.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const dialogOf = (element: AmparoEventCalendar): HTMLDialogElement =>
  find(element, 'dialog', HTMLDialogElement);
const opened = (element: AmparoEventCalendar): Promise<void> =>
  vi.waitFor(() => expect(dialogOf(element).open).toBe(true));
const LINES = [
  'DESCRIPTION:Bring water: https://chapter.example/list',
  'LOCATION:Elm Park',
  'URL:https://chapter.example/rally',
];

async function open(more: Readonly<Record<string, string>> = {}): Promise<AmparoEventCalendar> {
  serve('/a.ics', calendar(event('Rally', 2, ...LINES), event('Picnic', 3)));
  const element = await shown({ src: '/a.ics', ...more }, 'Follow this calendar');
  find(element, 'h4 a', HTMLAnchorElement).click();
  await opened(element);
  return element;
}

describe('an event over the page', () => {
  it('is a dialog named by its title, holds the keyboard and gives it back', async () => {
    serve('/a.ics', calendar(event('Rally', 2, ...LINES)));
    const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
    const link = find(element, 'h4 a', HTMLAnchorElement);
    const address = location.href;
    link.focus();
    link.click();
    await opened(element);
    const dialog = dialogOf(element);
    expect(dialog.contains(element.shadowRoot?.activeElement ?? null)).toBe(true);
    expect(dialog.textContent).toContain('Elm Park');
    expect(dialog.querySelector('a[href="https://chapter.example/rally"]')?.textContent).toBe(
      'Page of this event',
    );
    expect(dialog.textContent).toContain('(chapter.example)');
    expect(await axeProblems()).toEqual([]);
    // The address of the page is its own.
    expect(location.href).toBe(address);
    find(element, '[part="close"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(element.renderRoot.querySelector('dialog')).toBeNull());
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'h4 a', HTMLAnchorElement));
  });

  it('offers calendars on the web by links alone, and none where it is canceled', async () => {
    const element = await open();
    const links = [...dialogOf(element).querySelectorAll<HTMLAnchorElement>('[part="add"] a')];
    expect(links.map(({ hostname }) => hostname)).toEqual(
      expect.arrayContaining([
        'calendar.google.com',
        'outlook.live.com',
        'outlook.office.com',
        'calendar.yahoo.com',
      ]),
    );
    for (const { rel } of links) expect(rel).toBe('noopener noreferrer');
    expect(fetch).toHaveBeenCalledOnce();
    serve('/off.ics', calendar(event('Off', 2, 'STATUS:CANCELLED')));
    const off = await shown({ src: '/off.ics' }, 'Follow this calendar');
    find(off, 'h4 a', HTMLAnchorElement).click();
    await opened(off);
    expect(dialogOf(off).querySelector('[part="add"]')).toBeNull();
    expect(dialogOf(off).textContent).toContain('Canceled');
  });

  it('hands the device a file of this date, and an app’s own browser the file that a server holds', async () => {
    const element = await open();
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) made.push(file);
      return '#';
    });
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    find(element, '[part="add-file"]', HTMLButtonElement).click();
    const text = (await made[0]?.text()) ?? '';
    expect(name).toBe('Rally.ics');
    expect(made[0]?.type).toBe('text/calendar;charset=utf-8');
    expect(text).toMatch(/SUMMARY:Rally\r\n/);
    expect(text).toContain('DTSTART;TZID=America/Chicago:');
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Linux; Android 14) Instagram 300');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part="add-file"]')).toBeNull();
    const links = [...dialogOf(element).querySelectorAll<HTMLAnchorElement>('[part="add"] a')];
    expect(links.at(-1)?.href).toBe(`${location.origin}/a.ics`);
  });

  it('says which dates a calendar gets, and hands over those after it where one rule says them', async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file.text());
      return '#';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const ways = async (...rule: readonly string[]): Promise<string> => {
      document.body.replaceChildren();
      serve('/a.ics', calendar(event('Meeting', 1, ...rule)));
      const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
      find(element, '[part="details"], h4 a', HTMLElement).dispatchEvent(
        new MouseEvent('click', { cancelable: true, bubbles: true }),
      );
      await opened(element);
      for (const file of element.renderRoot.querySelectorAll('[part="add-file"]'))
        file.dispatchEvent(new MouseEvent('click'));
      return find(element, '[part="add"]', HTMLElement).textContent ?? '';
    };
    expect(await ways('RRULE:FREQ=WEEKLY')).toMatch(/This date only[\s\S]*This and all later dates/);
    const [one = '', every = ''] = await Promise.all(files);
    expect(one).not.toContain('RRULE:FREQ=WEEKLY');
    expect(every).toContain('RRULE:FREQ=WEEKLY\r\n');
    expect(await ways('RRULE:FREQ=WEEKLY;COUNT=4')).toMatch(/This date only(?![\s\S]*later dates)/);
    expect(await ways()).not.toContain('This date only');
  });

  it('copies its link, and shows it where the browser does not allow that', async () => {
    const element = await open();
    const copy = find(element, '[part="copy-link"]', HTMLButtonElement);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    copy.click();
    await vi.waitFor(() => expect(find(element, '.told', HTMLElement).textContent).toBe('Copied.'));
    expect(write.mock.calls[0]?.[0]).toBe(`${location.href}#amparo-event=Rally-2%40test`);
    write.mockRejectedValue(new Error('not allowed'));
    copy.click();
    await vi.waitFor(() =>
      expect(find(element, '.told', HTMLElement).textContent).toContain('#amparo-event='),
    );
  });

  it('has a border around the ways into calendars, which forced colors bring out, and begins with a capital letter', async () => {
    const element = await open();
    expect(getComputedStyle(find(element, '.add summary', HTMLElement)).borderTopWidth).toBe('1px');
    const time = find(element, 'dialog time', HTMLTimeElement);
    expect(getComputedStyle(time, '::first-letter').textTransform).toBe('uppercase');
  });

  it('has the way out of the page inside', async () => {
    const element = await open({ 'exit-url': 'https://www.weather.gov/' });
    expect(dialogOf(element).querySelector('.exit button')?.textContent).toContain('Leave this page');
  });

  it('goes on to another date of its series, the keyboard at its title', async () => {
    serve('/a.ics', calendar(event('Meeting', 1, 'RRULE:FREQ=WEEKLY')));
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'Follow this calendar');
    find(element, 'h3 a', HTMLAnchorElement).click();
    await opened(element);
    const before = find(element, 'dialog time', HTMLTimeElement).dateTime;
    find(element, 'dialog .dates a', HTMLAnchorElement).click();
    await vi.waitFor(() => expect(find(element, 'dialog time', HTMLTimeElement).dateTime).not.toBe(before));
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'dialog h2', HTMLElement));
  });

  it('lists no date of its series that lies before it, and says where nobody knows whose clock it is on', async () => {
    const floating = event('Meeting', 1, 'RRULE:FREQ=DAILY;COUNT=3').replaceAll(';TZID=America/Chicago', '');
    serve('/a.ics', calendar(floating));
    const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('h4 a')];
    links[1]?.click();
    await opened(element);
    const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const dates = [...dialogOf(element).querySelectorAll('.dates a')].map(({ textContent }) => textContent);
    expect(dates).toEqual([day.format(Date.now() + 3 * 86_400_000)]);
    expect(dialogOf(element).textContent).toContain('The calendar names no time zone.');
    find(element, '[part="close"]', HTMLButtonElement).click();
    links[2]?.click();
    await vi.waitFor(() => expect(dialogOf(element).querySelector('.dates')).toBeNull());
    const zoned = await open();
    expect(dialogOf(zoned).textContent).not.toContain('names no time zone');
  });

  it('goes with the element', async () => {
    const element = await open();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Rally'));
    expect(element.renderRoot.querySelector('dialog')).toBeNull();
  });
});

describe('an address that names an event', () => {
  it('opens it, though it is beyond what is listed, and another when the page goes on to one', async () => {
    history.replaceState(null, '', '#amparo-event=Far-200%40test');
    serve('/a.ics', calendar(event('Near', 2), event('Far', 200)));
    const element = await mount(AmparoEventCalendar, { src: '/a.ics' });
    await opened(element);
    expect(dialogOf(element).textContent).toContain('Far');
    dialogOf(element).close();
    location.hash = '#amparo-event=Near-2%40test';
    await vi.waitFor(() => expect(dialogOf(element).textContent).toContain('Near'));
  });

  it('is told when no calendar has it, and passed over when it means something else', async () => {
    serve('/a.ics', calendar(event('Near', 2)));
    history.replaceState(null, '', '#/events?amparo-event=1');
    const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
    expect(element.renderRoot.querySelector('dialog, [part="missing"]')).toBeNull();
    location.hash = '#amparo-event=gone';
    await vi.waitFor(() => expect(textOf(element)).toContain('no longer in the calendar'));
    const note = find(element, '[part="missing"][role="alert"]', HTMLElement);
    const list = find(element, '[part="day"]', HTMLElement);
    expect(note.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe('following the calendar', () => {
  it('offers the device, Google and the address of the file', async () => {
    serve('/a.ics', calendar(event('Near', 2)));
    const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
    find(element, '[part="follow"]', HTMLButtonElement).click();
    await opened(element);
    const links = [...dialogOf(element).querySelectorAll('a')].map(({ href }) => href);
    const webcal = `webcal://${location.host}/a.ics`;
    expect(links).toEqual([webcal, `https://calendar.google.com/calendar/r?cid=${webcal}`]);
    expect(await axeProblems()).toEqual([]);
  });
});

describe('printing', () => {
  it('prints what is shown as a list of its own, with the day on which it was read', async () => {
    const lost = event('Lost', 4, 'URL:https://chapter.example/lost').replaceAll(
      'America/Chicago',
      'Nowhere',
    );
    serve('/a.ics', calendar(event('Rally', 2, ...LINES), event('Off', 3, 'STATUS:CANCELLED'), lost));
    const element = await shown({ src: '/a.ics' }, 'Print');
    find(element, '[part="print"]', HTMLButtonElement).click();
    await vi.waitFor(() => {
      const text = document.querySelector('iframe')?.contentDocument?.body.innerText ?? '';
      expect(text).toContain('Rally');
      expect(text).toContain('Off (Canceled)');
      expect(text).toContain('https://chapter.example/lost');
      expect(text).toContain('its time zone “Nowhere” is not known');
      expect(text).toContain(`As of ${new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format()}`);
      expect(text).not.toContain('Follow');
    });
    document.querySelector('iframe')?.remove();
  });
});

describe('an element that nobody sees', () => {
  it.each([
    [
      'hidden',
      (element: HTMLElement) => element.setAttribute('hidden', ''),
      (element: HTMLElement) => element.removeAttribute('hidden'),
    ],
    [
      'not displayed',
      (element: HTMLElement) => element.parentElement?.style.setProperty('display', 'none'),
      (element: HTMLElement) => element.parentElement?.style.removeProperty('display'),
    ],
  ])('asks for nothing while it is %s, an address that names an event or not', async (_name, hide, show) => {
    serve('/a.ics', calendar(event('Near', 2)));
    history.replaceState(null, '', '#amparo-event=Near-2%40test');
    const element = new AmparoEventCalendar();
    element.setAttribute('src', '/a.ics');
    const box = document.createElement('main');
    box.append(element);
    hide(element);
    document.body.append(box);
    await new Promise((later) => setTimeout(later, 200));
    expect(fetch).not.toHaveBeenCalled();
    show(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Near'));
  });

  it('asks for nothing inside of what is folded', async () => {
    serve('/a.ics', calendar(event('Near', 2)));
    const element = new AmparoEventCalendar();
    element.setAttribute('src', '/a.ics');
    const details = document.createElement('details');
    details.append(element);
    document.body.append(details);
    await new Promise((later) => setTimeout(later, 200));
    expect(fetch).not.toHaveBeenCalled();
    details.open = true;
    await vi.waitFor(() => expect(textOf(element)).toContain('Near'));
  });
});
