import { describe, expect, it, vi } from 'vitest';
import { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/elements/event-calendar/define.ts';
import { answers, calendar, event, serve, shown, stamp, titles } from './calendar-page.ts';
import { countPainted } from './count-painted.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

/** What seldom is wrong is explained by the other file. */
const DOUBT = 'Something here could not be read. Check with the organizers.';

describe('<amparo-event-calendar>', () => {
  it('has no axe violation, with descriptions open', async () => {
    serve('/a.ics', calendar(event('Welcome', 2, 'DESCRIPTION:Bring a friend', 'LOCATION:Library')));
    const element = await shown({ src: '/a.ics' }, 'Welcome');
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    await vi.waitFor(() => expect(textOf(element)).toContain('Bring a friend'));
    expect(await axeProblems()).toEqual([]);
  });

  it('lists what is coming up by day, soonest first, and nothing past or beyond the window', async () => {
    serve('/a.ics', calendar(event('Later', 9), event('Soon', 2), event('Past', -3), event('Far', 40)));
    const element = await shown({ src: '/a.ics', days: '30' }, 'Soon');
    expect(titles(element)).toEqual(['Soon', 'Later']);
    expect(element.renderRoot.querySelectorAll('[part="day"]')).toHaveLength(2);
  });

  it('strikes a cancelled event and says so in a word', async () => {
    serve('/a.ics', calendar(event('Off', 2, 'STATUS:CANCELLED')));
    const element = await shown({ src: '/a.ics' }, 'Canceled');
    expect(find(element, 'h4 s', HTMLElement).textContent).toContain('Off');
  });

  it('shows the place’s time and the reader’s', async () => {
    serve('/a.ics', calendar(event('Away', 2).replaceAll('America/Chicago', 'Asia/Kolkata')));
    const element = await shown({ src: '/a.ics' }, 'Away');
    expect(find(element, 'time', HTMLTimeElement).textContent).toContain('India Standard Time');
    expect(find(element, '.reader', HTMLElement).textContent).toContain('for you');
  });

  it('names the days of what lasts for several', async () => {
    const end = `DTEND;TZID=America/Chicago:${stamp(11)}T120000`;
    serve('/a.ics', calendar(event('Trip', 2).replace(/DTEND.*/, end)));
    const element = await shown({ src: '/a.ics' }, 'Trip');
    const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const text = find(element, 'time', HTMLTimeElement).textContent;
    for (const days of [2, 11]) expect(text).toContain(day.format(Date.now() + days * 86_400_000));
    expect(text).toMatch(/, \w{3} 7\sPM – \w{3} 12\sPM Central Time$/);
  });

  it('flags a time zone that nobody knows', async () => {
    serve('/a.ics', calendar(event('Where', 2).replaceAll('America/Chicago', 'Customized Time Zone')));
    await shown({ src: '/a.ics' }, DOUBT);
  });

  it('lets the page answer while it reads and lays out a big calendar', { timeout: 30_000 }, async () => {
    const rules = ['FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=1MO,-1FR', 'FREQ=YEARLY;BYMONTHDAY=13'];
    const events = Array.from({ length: 1000 }, (_, index) =>
      event(`E${index}`, 1 - (index % 90), `RRULE:${rules[index % 4]}`, `DESCRIPTION:${'word '.repeat(40)}`),
    );
    serve('/big.ics', calendar(...events));
    let slices = 0;
    // One is made for each time that the work goes on in a task of its own.
    class Counted extends MessageChannel {
      constructor() {
        super();
        slices++;
      }
    }
    vi.stubGlobal('MessageChannel', Counted);
    const element = await mount(AmparoEventCalendar, { src: '/big.ics', limit: '5' });
    let saidEmpty = false;
    new MutationObserver(() => {
      saidEmpty ||= element.renderRoot.querySelector('[part="empty"]') !== null;
    }).observe(element.renderRoot, { childList: true, subtree: true });
    await vi.waitFor(() => expect(titles(element)).toHaveLength(5), { timeout: 25_000 });
    vi.unstubAllGlobals();
    expect(slices).toBeGreaterThan(10);
    expect(saidEmpty).toBe(false);
  });

  it('keeps what a filter names, by tag or by words', async () => {
    serve('/a.ics', calendar(event('Picnic', 2, 'CATEGORIES:fun'), event('Training', 3, 'LOCATION:Hall')));
    const element = await shown({ src: '/a.ics', filter: 'FUN' }, 'Picnic');
    expect(titles(element)).toEqual(['Picnic']);
    element.filter = 'hall';
    await vi.waitFor(() => expect(titles(element)).toEqual(['Training']));
  });

  it('shows some first and more on demand', async () => {
    serve('/a.ics', calendar(...Array.from({ length: 30 }, (_, index) => event(`E${index}`, index + 1))));
    const element = await shown({ src: '/a.ics', limit: '5' }, 'E0');
    expect(titles(element)).toHaveLength(5);
    find(element, '[part="more"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(titles(element)).toHaveLength(30));
    // The button is gone: the keyboard is at the first of what it brought.
    expect(element.renderRoot.querySelector('[part="more"]')).toBeNull();
    expect(element.shadowRoot?.activeElement?.textContent).toContain('E5');
  });

  it('takes the keyboard to an event that is painted only later', async () => {
    serve('/a.ics', calendar(...Array.from({ length: 30 }, (_, index) => event(`E${index}`, index + 1))));
    const element = await shown({ src: '/a.ics', limit: '25' }, 'E24');
    find(element, '[part="more"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(element.shadowRoot?.activeElement?.textContent).toContain('E25'));
  });

  it('paints 500 events in pieces, all of them in the end', async () => {
    serve(
      '/a.ics',
      calendar(...Array.from({ length: 500 }, (_, index) => event(`E${index}`, (index % 80) + 1))),
    );
    const counts = countPainted('amparo-event-calendar', 'h4');
    const element = await shown({ src: '/a.ics', limit: '500' }, 'E0');
    await vi.waitFor(() => expect(titles(element)).toHaveLength(500), { timeout: 5000 });
    expect(counts().filter((count) => count > 0 && count < 500)).not.toEqual([]);
  });

  it('makes nothing of markup and of links that are not links', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    serve('/a.ics', calendar(event(hostile, 2, 'URL:javascript:alert(1)', `DESCRIPTION:${hostile}`)));
    const element = await shown({ src: '/a.ics' }, hostile);
    expect(element.renderRoot.querySelector('img')).toBeNull();
    for (const link of element.renderRoot.querySelectorAll('a'))
      expect(link.protocol).not.toBe('javascript:');
  });

  it('asks once, and again only for other addresses', async () => {
    serve('/a.ics', calendar(event('One', 2)));
    serve('/b.ics', calendar(event('Two', 2)));
    const element = await shown({ src: '/a.ics' }, 'One');
    element.src = '/b.ics';
    await vi.waitFor(() => expect(titles(element)).toEqual(['Two']));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('asks nothing of the network until it is near the reader’s view', async () => {
    serve('/a.ics', calendar(event('Soon', 2)));
    const element = new AmparoEventCalendar();
    element.setAttribute('src', '/a.ics');
    const space = document.createElement('div');
    space.style.setProperty('height', '400vh');
    document.body.append(space, element);
    await new Promise((later) => setTimeout(later, 300));
    expect(fetch).not.toHaveBeenCalled();
    element.scrollIntoView();
    await vi.waitFor(() => expect(titles(element)).toEqual(['Soon']));
  });
});

describe('<amparo-event-calendar> with a bad source', () => {
  it('says that nothing is planned when the calendar is empty', async () => {
    serve('/a.ics', calendar());
    const element = await shown({ src: '/a.ics' }, 'Nothing is planned');
    expect(await axeProblems()).toEqual([]);
    expect(element.renderRoot.querySelector('[role="alert"]')).toBeNull();
  });

  it.each([
    ['an empty body', () => serve('/a.ics', '')],
    ['a web page', () => serve('/a.ics', '<!doctype html><title>Sign in</title>', 'text/html')],
    ['an error', () => serve('/a.ics', 'no', 'text/plain', 503)],
    ['no network', () => undefined],
    ['11 MB', () => serve('/a.ics', 'X'.repeat(11 * 1024 * 1024))],
  ])('answers %s in words, keeps the page’s own content and offers to try again', async (_name, prepare) => {
    prepare();
    const element = await shown({ src: '/a.ics', lang: 'es' }, 'No se pudieron cargar los eventos');
    expect(textOf(element)).toContain('El resto de esta página');
    expect(textOf(element)).not.toMatch(/issue\.|calendar\./);
    expect(find(element, 'slot', HTMLSlotElement).assignedElements()).toHaveLength(1);
    expect(await axeProblems()).toEqual([]);
    serve('/a.ics', calendar(event('Back', 2)));
    find(element, '[part="retry"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(titles(element)).toEqual(['Back']));
  });

  it('has its sources in their order, whichever answers first', async () => {
    serve('/b.ics', calendar(event('B', 2), event('A', 2)));
    let answer = (_: Response): void => undefined;
    answers.set('/c.ics', () => new Promise((resolve) => (answer = resolve)));
    const element = await shown({ src: '/c.ics /b.ics' }, 'B');
    answer(new Response(calendar(event('C', 2)), { headers: { 'content-type': 'text/calendar' } }));
    await vi.waitFor(() => expect(titles(element)).toEqual(['C', 'B', 'A']));
  });

  it('shows the good ones of several sources and says what is missing', async () => {
    serve('/a.ics', calendar(event('Here', 2)));
    const element = await shown({ src: '/a.ics /gone.ics' }, 'Some events are missing');
    expect(titles(element)).toEqual(['Here']);
    expect(await axeProblems()).toEqual([]);
  });

  it('does not wait for the slowest source', async () => {
    serve('/a.ics', calendar(event('Quick', 2)));
    answers.set('/never.ics', () => new Promise(() => undefined));
    const element = await shown({ src: '/never.ics /a.ics' }, 'Quick');
    expect(titles(element)).toEqual(['Quick']);
  });

  it('keeps showing what it had when a reload fails, and says how old it is', async () => {
    serve('/a.ics', calendar(event('Kept', 2)));
    const element = await shown({ src: '/a.ics' }, 'Kept');
    answers.clear();
    const later = Date.now() + 20 * 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    globalThis.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(textOf(element)).toContain('20 minutes ago'));
    expect(titles(element)).toEqual(['Kept']);
    expect(await axeProblems()).toEqual([]);
  });

  it('says that an address is missing or is none', async () => {
    await shown({}, 'names no address');
    const told = await shown({}, 'For the webmaster: the attribute src is “”.');
    expect(find(told, '[part="configuration"]', HTMLElement).nextElementSibling).toBeNull();
    await shown({ src: 'javascript:alert(1)' }, 'names no address');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('ends its requests when it leaves the page, and starts again when it is back', async () => {
    let aborted = false;
    vi.mocked(fetch).mockImplementation(
      (_input, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => {
            aborted = true;
            reject(new DOMException('', 'AbortError'));
          }),
        ),
    );
    const element = await mount(AmparoEventCalendar, { src: '/a.ics' });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    const parent = element.parentElement;
    element.remove();
    expect(aborted).toBe(true);
    parent?.append(element);
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
  });
});

describe('<amparo-event-calendar> in narrow and mirrored pages', () => {
  it('fits 288 px', async () => {
    serve(
      '/a.ics',
      calendar(
        event(
          'Averyverylongwordthatnobodywouldwritebutfeedsdo',
          2,
          `URL:https://x.example/${'a'.repeat(90)}`,
        ),
      ),
    );
    const element = await shown({ src: '/a.ics' }, 'Avery');
    element.style.setProperty('width', '288px');
    expect(find(element, '.frame', HTMLElement).scrollWidth).toBeLessThanOrEqual(288);
  });
});

describe('the row of views', () => {
  it('goes with the page, so that it covers no event', async () => {
    serve('/a.ics', calendar(event('Picnic', 2)));
    const element = await shown({ src: '/a.ics' }, 'Picnic');
    expect(getComputedStyle(find(element, '.top', HTMLElement)).position).toBe('static');
  });
});

describe('an event with a blocked number', () => {
  // The tip line in base 36: the number itself must stand nowhere, not even here.
  const tip = String(Number.parseInt('3za0a3r', 36));
  const dashed = tip.replace(/^(...)(...)/, '$1-$2-');

  it.each([
    [`DESCRIPTION:Call ${dashed} for help`, 'Legal aid'],
    [`LOCATION:Room 5\\, tel. (${tip.slice(0, 3)}) ${tip.slice(3)}`, 'Legal aid'],
    [`URL:https://help.example/${tip}`, 'Legal aid'],
  ])('is shown without the text that holds it, and says so: %s', async (line, title) => {
    serve('/a.ics', calendar(event('Legal aid', 1, line, 'CATEGORIES:open'), event('Picnic', 2)));
    const element = await shown({ src: '/a.ics' }, DOUBT);
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    await element.updateComplete;
    expect(titles(element)).toEqual([title, 'Picnic']);
    const digits = element.renderRoot.querySelector('.frame')?.outerHTML.replace(/[^\d<>=]/g, '');
    expect(digits).not.toContain(tip);
  });

  it('loses its title too when the number stands there, and in no note either', async () => {
    serve('/a.ics', calendar(event(`Call ${dashed}`, 1), event(`Ring ${dashed}`, 2, 'RRULE:FREQ=NEVER')));
    const element = await shown({ src: '/a.ics' }, DOUBT);
    expect(titles(element)).toEqual(['Event without a title', 'Event without a title']);
    expect(textOf(element).replace(/\D/g, '')).not.toContain(tip);
  });

  it('leaves other numbers alone', async () => {
    serve('/a.ics', calendar(event('Legal aid', 1, 'LOCATION:Ring 555-014-2368')));
    const element = await shown({ src: '/a.ics' }, '555-014-2368');
    await vi.waitFor(() => expect(textOf(element)).toContain('555-014-2368'));
    expect(textOf(element)).not.toContain(DOUBT);
  });
});
