import { describe, expect, it, vi } from 'vitest';
import { AmparoNextEvent } from '../../widgets/elements/next-event/next-event.ts';
import '../../widgets/elements/next-event/define.ts';
import { answers, calendar, event, serve } from './calendar-page.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

async function shown(attributes: Readonly<Record<string, string>>, text: string): Promise<AmparoNextEvent> {
  const all = document.createElement('a');
  all.href = '/events';
  all.textContent = 'All events';
  const element = await mount(AmparoNextEvent, attributes, [all]);
  await vi.waitFor(() => expect(textOf(element)).toContain(text), { timeout: 4000 });
  return element;
}

const title = (element: AmparoNextEvent): HTMLElement => find(element, '[part="event-title"]', HTMLElement);

describe('<amparo-next-event>', () => {
  it('shows the first that takes place, with day, time and place, above the page’s own link', async () => {
    serve(
      '/a.ics',
      calendar(event('Later', 9), event('Off', 1, 'STATUS:CANCELLED'), event('Soon', 2, 'LOCATION:Library')),
    );
    const element = await shown({ src: '/a.ics' }, 'Soon');
    expect(element.renderRoot.querySelectorAll('[part="event"]')).toHaveLength(1);
    expect(textOf(element)).toContain('Library');
    expect(find(element, 'time', HTMLTimeElement).textContent).toMatch(/, 7 – 9\sPM Central Time$/);
    const top = (selector: string): number =>
      find(element, selector, HTMLElement).getBoundingClientRect().top;
    // The switch of languages takes no row of its own.
    expect(top('.next')).toBeLessThanOrEqual(top('.switch'));
    expect(find(element, 'slot', HTMLSlotElement).assignedElements()).toHaveLength(1);
    expect(await axeProblems()).toEqual([]);
  });

  it('looks far ahead where nothing is near, and keeps what the filter names', async () => {
    serve('/a.ics', calendar(event('Soon', 2), event('Rally', 300, 'CATEGORIES:march')));
    const element = await shown({ src: '/a.ics', filter: 'march' }, 'Rally');
    element.filter = '';
    await vi.waitFor(() => expect(title(element).textContent).toBe('Soon'));
  });

  it('leads to the page of the calendar where that is named, else to the event’s own', async () => {
    serve('/a.ics', calendar(event('Soon', 2, 'URL:https://chapter.example/soon')));
    const element = await shown({ src: '/a.ics' }, 'Soon');
    const href = (): string => find(element, '[part="event-title"] a', HTMLAnchorElement).href;
    expect(href()).toBe('https://chapter.example/soon');
    element.calendar = '/events.html#top';
    await element.updateComplete;
    expect(href()).toBe(`${location.origin}/events.html#amparo-event=Soon-2%40test`);
    element.calendar = 'javascript:alert(1)';
    await element.updateComplete;
    expect(href()).toBe('https://chapter.example/soon');
  });

  it('says that nothing is planned, and that nothing could be loaded, with the page’s own link', async () => {
    serve('/empty.ics', calendar());
    await shown({ src: '/empty.ics' }, 'Nothing is planned');
    document.body.replaceChildren();
    const broken = await shown({ src: '/gone.ics', lang: 'es' }, 'No se pudieron cargar los eventos');
    expect(find(broken, 'slot', HTMLSlotElement).assignedElements()).toHaveLength(1);
    expect(await axeProblems()).toEqual([]);
    serve('/gone.ics', calendar(event('Back', 2)));
    find(broken, '[part="retry"]', HTMLButtonElement).click();
    await vi.waitFor(() => expect(title(broken).textContent).toBe('Back'));
  });

  it('says that a calendar is old, and not that nothing is planned', async () => {
    const head = {
      format: 'amparo-events',
      version: 1,
      checked: new Date(Date.now() - 5 * 864e5).toISOString(),
    };
    serve('/a.json', JSON.stringify({ ...head, events: [] }), 'application/json');
    const element = await shown({ src: '/a.json' }, 'last updated 5 days ago');
    expect(find(element, '[part="empty"]', HTMLElement).textContent).toBe('Some events are missing here.');
  });

  it('keeps what it had when a reload fails, and fits a narrow column', async () => {
    serve('/a.ics', calendar(event('Averyverylongwordthatnobodywouldwritebutfeedsdo', 2)));
    const element = await shown({ src: '/a.ics' }, 'Avery');
    answers.clear();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 20 * 60_000);
    globalThis.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(textOf(element)).toContain('20 minutes ago'));
    expect(textOf(element)).toContain('Avery');
    element.style.setProperty('width', '200px');
    expect(find(element, '.frame', HTMLElement).scrollWidth).toBeLessThanOrEqual(200);
  });
});
