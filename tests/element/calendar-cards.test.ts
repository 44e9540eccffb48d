import { describe, expect, it, vi } from 'vitest';
import { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/calendar/register.ts';
import { calendar, event, serve, shown, stamp, titles } from './calendar-page.ts';
import { countPainted } from './count-painted.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

const many = (count: number): string =>
  calendar(...Array.from({ length: count }, (_, index) => event(`Event ${index}`, 1 + (index % 60))));
const views = (element: AmparoEventCalendar): readonly HTMLButtonElement[] =>
  [...element.renderRoot.querySelectorAll('[part="views"] button')].filter(
    (button) => button instanceof HTMLButtonElement,
  );
const typeInto = (element: AmparoEventCalendar, words: string): void => {
  const field = find(element, '[part="search"]', HTMLInputElement);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the views', () => {
  it('are the reader’s choice, told by a pressed button', async () => {
    serve('/a.ics', calendar(event('Picnic', 2), event('Rally', 3)));
    const element = await shown({ src: '/a.ics' }, 'Cards');
    expect(views(element).map(({ ariaPressed }) => ariaPressed)).toEqual(['true', 'false', 'false']);
    views(element)[2]?.click();
    await vi.waitFor(() => expect(element.renderRoot.querySelectorAll('[part="card"]')).toHaveLength(2));
    expect(views(element).map(({ ariaPressed }) => ariaPressed)).toEqual(['false', 'false', 'true']);
    expect(await axeProblems()).toEqual([]);
  });

  it('come after the list, though their file is there already', async () => {
    serve('/a.ics', calendar(event('Picnic', 2)));
    const order: string[] = [];
    const element = await mount(AmparoEventCalendar, { src: '/a.ics' });
    new MutationObserver(() => {
      for (const part of ['event', 'views'])
        if (!order.includes(part) && element.renderRoot.querySelector(`[part="${part}"]`)) order.push(part);
    }).observe(element.renderRoot, { childList: true, subtree: true });
    await vi.waitFor(() => expect(order).toEqual(['event', 'views']));
  });

  it.each([
    [16, 328, true],
    [32, 328, false],
    [32, 700, true],
    [16, 700, true],
  ])(
    'lie beside the switch of languages at %d px of text on %d px, or below it, never under it',
    async (size, width, beside) => {
      const far = Array.from({ length: 8 }, (_, index) => event(`Event ${index}`, index + 1, 'CATEGORIES:a'));
      serve('/a.ics', calendar(...far, event('Other', 3, 'CATEGORIES:b')));
      const element = await shown({ src: '/a.ics', lang: 'es' }, 'Buscar');
      element.style.setProperty('font-size', `${size}px`);
      element.style.setProperty('width', `${width}px`);
      const box = (selector: string): DOMRect => find(element, selector, HTMLElement).getBoundingClientRect();
      const language = box('.switch button');
      for (const part of ['.views', '.finder']) {
        const { right, top } = box(part);
        expect(right <= language.left || top >= language.bottom, part).toBe(true);
        expect(right - box('.frame').left).toBeLessThanOrEqual(width);
      }
      expect(box('.views').top < language.bottom).toBe(beside);
      find(element, '.finder', HTMLButtonElement).click();
      await vi.waitFor(() => expect(box('.fields').width).toBeCloseTo(width, 0));
    },
  );

  it('need no bar where nothing is planned', async () => {
    serve('/a.ics', calendar());
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'Nothing is planned');
    expect(views(element)).toEqual([]);
  });
});

describe('what is wrong with a calendar', () => {
  const file = (events: readonly unknown[], more: Readonly<Record<string, unknown>>): void =>
    serve(
      '/a.json',
      JSON.stringify({ format: 'amparo-events', version: 1, events, ...more }),
      'application/json',
    );
  const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  const soon = {
    id: 'a',
    title: 'Picnic',
    start: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  };

  it('is said above the events where they are not the newest', async () => {
    file([soon], { checked: ago(4.5) });
    const element = await shown({ src: '/a.json' }, 'last updated 4 days ago');
    const note = find(element, '[part="notes"]', HTMLElement);
    const day = find(element, '[part="day"]', HTMLElement);
    expect(note.compareDocumentPosition(day) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    file([soon], { checked: ago(2) });
    expect(textOf(await shown({ src: '/a.json' }, 'Picnic'))).not.toContain('last updated');
  });

  it('is no reason to say that nothing is planned', async () => {
    file([], { checked: ago(0), stale: [{ source: 'Board', since: ago(1) }] });
    const element = await shown({ src: '/a.json' }, 'No complete answer from “Board” since');
    expect(find(element, '[part="empty"]', HTMLElement).textContent?.trim()).toBe(
      'Some events are missing here.',
    );
  });

  it('is explained once this file is here', async () => {
    const lost = event('Where', 2).replaceAll('America/Chicago', 'Customized \u202eTime Zone');
    const tip = String(Number.parseInt('3za0a3r', 36));
    serve('/a.ics', calendar(lost, event('Legal aid', 1, `LOCATION:${tip}`)));
    const element = await shown({ src: '/a.ics' }, 'its time zone “Customized Time Zone” is not known');
    expect(textOf(element)).toContain('is on our list of dangerous numbers and is not shown');
    serve('/b.ics', calendar(event('', 2).replace(/DTSTART.*/, 'DTSTART:soon'), event('Picnic', 2)));
    await shown({ src: '/b.ics' }, '“Event without a title” is not shown because its start cannot be read');
  });
});

describe('cards', () => {
  it('hold a series once, with how it repeats and its next dates, a canceled one struck through', async () => {
    const off = event('Meeting', 8, 'STATUS:CANCELLED').replace('UID:Meeting-8', 'UID:Meeting-1');
    const moved = off.replace(
      /(DTSTART;TZID=America\/Chicago:)(\d+T\d+)/,
      '$1$2\r\nRECURRENCE-ID;TZID=America/Chicago:$2',
    );
    serve('/a.ics', calendar(event('Meeting', 1, 'RRULE:FREQ=WEEKLY'), moved, event('Picnic', 2)));
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'Next dates');
    expect(titles(element)).toEqual(['Meeting', 'Picnic']);
    expect(textOf(element)).toMatch(/Every (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
    const dates = find(element, '.dates', HTMLElement);
    expect(dates.querySelectorAll('li')).toHaveLength(4);
    expect(dates.querySelectorAll('s')).toHaveLength(1);
    expect(await axeProblems()).toEqual([]);
  });

  it('open an event by its title, but where a key asks for another tab, and take no text for markup', async () => {
    serve('/a.ics', calendar(event('Tea & <b>cake</b>', 1)));
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'cake');
    expect(titles(element)).toEqual(['Tea & <b>cake</b>']);
    const link = find(element, '[part="event-title"] a', HTMLAnchorElement);
    const press = (init: MouseEventInit): boolean =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    // What is left to the browser would leave the page of the tests.
    element.renderRoot.addEventListener('click', (click) => click.preventDefault(), { once: true });
    press({ ctrlKey: true });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('dialog')).toBeNull();
    expect(press({})).toBe(false);
    await vi.waitFor(() => expect(find(element, 'dialog', HTMLElement).textContent).toContain('cake'));
  });

  it('open each of the next dates of a series', async () => {
    serve('/a.ics', calendar(event('Meeting', 1, 'RRULE:FREQ=DAILY')));
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'Next dates');
    const link = find(element, '.dates li:nth-child(2) a', HTMLAnchorElement);
    link.click();
    await vi.waitFor(() => expect(find(element, 'dialog', HTMLElement).textContent).toContain('Meeting'));
    expect(find(element, 'dialog', HTMLElement).textContent).toContain(link.textContent);
    expect(location.hash).toBe('');
  });

  it('hide an image that cannot be had', async () => {
    serve('/a.ics', calendar(event('Picnic', 1, 'IMAGE;VALUE=URI:https://localhost:1/gone.jpg')));
    const element = await shown({ src: 'https://localhost:1/a.ics', view: 'cards' }, 'Picnic');
    await vi.waitFor(() => expect(find(element, '.card img', HTMLImageElement).hidden).toBe(true));
  });

  it('stay as they are while the rest is rendered, and keep the keyboard where a calendar brings a change', async () => {
    serve('/a.ics', calendar(event('Picnic', 2), event('Rally', 3)));
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'Rally');
    const cards = (): readonly Element[] => [...element.renderRoot.querySelectorAll('[part="card"]')];
    const before = cards();
    element.requestUpdate();
    await element.updateComplete;
    expect(cards()).toEqual(before);
    expect(cards().every((card, index) => card === before[index])).toBe(true);
    find(element, '.card:nth-child(2) a', HTMLAnchorElement).focus();
    serve('/a.ics', calendar(event('Rally', 3, 'LOCATION:Elm Park'), event('Walk', 1)));
    const later = Date.now() + 16 * 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(textOf(element)).toContain('Elm Park'));
    expect(titles(element)).toEqual(['Walk', 'Rally']);
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Rally');
  });

  it('are painted in pieces, all of them in the end', async () => {
    serve('/a.ics', many(549));
    const counts = countPainted('amparo-event-calendar', '[part="card"]');
    const element = await shown({ src: '/a.ics', view: 'cards', limit: '549' }, 'Event 0');
    const count = (): number => element.renderRoot.querySelectorAll('[part="card"]').length;
    await vi.waitFor(() => expect(count()).toBe(549), { timeout: 5000 });
    expect(counts().filter((painted) => painted > 0 && painted < 549)).not.toEqual([]);
  });

  it('show some first, and take the keyboard to the first of what "more" brings', async () => {
    serve('/a.ics', many(12));
    const element = await shown({ src: '/a.ics', view: 'cards', limit: '5' }, 'Event 0');
    find(element, '[part="more"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(element.shadowRoot?.activeElement?.textContent).toBe('Event 5'));
  });

  it('load no image of a third party, and any other only near the view', async () => {
    const image = (url: string): string => `IMAGE;VALUE=URI:${url}`;
    serve(
      '/a.ics',
      calendar(
        event('Here', 1, image(`${location.origin.replace('http:', 'https:')}/here.jpg`)),
        event('There', 2, image('https://cdn.example/there.jpg')),
      ),
    );
    const element = await shown({ src: '/a.ics', view: 'cards' }, 'There');
    expect(textOf(element)).toContain('Here');
    for (const shownImage of element.renderRoot.querySelectorAll('img')) {
      expect(shownImage.src).not.toContain('cdn.example');
      expect(shownImage.loading).toBe('lazy');
    }
  });
});

describe('filters', () => {
  it('are not there where a glance is enough', async () => {
    serve('/a.ics', many(5));
    const element = await shown({ src: '/a.ics' }, 'Cards');
    expect(element.renderRoot.querySelector('[part="filters"]')).toBeNull();
  });

  it('narrow every view as one types, say what is left, and are taken off by one press', async () => {
    const tagged = event('Música en el parque', 3, 'CATEGORIES:music', 'LOCATION:Elm Park');
    serve(
      '/a.ics',
      calendar(...Array.from({ length: 7 }, (_, index) => event(`E${index}`, index + 1)), tagged),
    );
    const element = await shown({ src: '/a.ics' }, 'Search and filter');
    find(element, '[part="filters"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(element.shadowRoot?.activeElement).toBeInstanceOf(HTMLInputElement));
    typeInto(element, 'musica PARQUE');
    await vi.waitFor(() => expect(titles(element)).toEqual(['Música en el parque']));
    expect(find(element, '.found', HTMLElement).textContent).toContain('1 event found');
    expect(await axeProblems()).toEqual([]);
    typeInto(element, 'nowhere');
    await vi.waitFor(() => expect(textOf(element)).toContain('Nothing of this kind'));
    find(element, '.found button', HTMLButtonElement).click();
    await vi.waitFor(() => expect(titles(element)).toHaveLength(8));
    const select = find(element, '[part="filter"]', HTMLSelectElement);
    select.value = 'music';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(titles(element)).toEqual(['Música en el parque']));
    views(element)[2]?.click();
    await vi.waitFor(() => expect(element.renderRoot.querySelectorAll('[part="card"]')).toHaveLength(1));
  });
});

describe('an event that breaks', () => {
  it.each(['list', 'cards'])('takes nothing else with it: %s', async (view) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    serve('/a.ics', calendar(event('Broken', 2), event('Whole', 3)));
    const parse = Date.parse;
    vi.spyOn(Date, 'parse').mockImplementation((text) => {
      if (text.replace(/[-:]/g, '').startsWith(`${stamp(2)}T1900`)) throw new Error('broken');
      return parse(text);
    });
    const element = await shown({ src: '/a.ics', view }, 'Whole');
    expect(textOf(element)).toContain('could not be read');
    expect(titles(element)).toEqual(['Whole']);
  });
});
