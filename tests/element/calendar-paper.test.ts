import { describe, expect, it, vi } from 'vitest';
import type { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/calendar/register.ts';
import { calendar, event, serve, shown } from './calendar-page.ts';
import { find } from './mount.ts';

describe('the page on paper', () => {
  const many = (count: number): string =>
    calendar(...Array.from({ length: count }, (_, index) => event(`E${index}`, 2 + (index % 50))));
  const onPaper = (element: AmparoEventCalendar, selector = '[part="event-title"]'): number =>
    element.renderRoot.querySelectorAll(`.paper ${selector}`).length;

  it.each(['list', 'cards'])(
    'has all that the view holds, though the screen shows the first: %s',
    async (view) => {
      serve('/a.ics', many(30));
      const element = await shown({ src: '/a.ics', view, limit: '5' }, 'Follow this calendar');
      dispatchEvent(new Event('beforeprint'));
      expect(onPaper(element)).toBe(30);
      // On the screen nothing has changed.
      expect(find(element, '.paper', HTMLElement).checkVisibility()).toBe(false);
      dispatchEvent(new Event('afterprint'));
      expect(element.renderRoot.querySelector('.paper')).toBeNull();
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(element.renderRoot.querySelector('.paper')).toBeNull();
    },
  );

  it('says what is beyond its end, and where', async () => {
    serve('/a.ics', many(503));
    const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
    dispatchEvent(new Event('beforeprint'));
    expect(onPaper(element)).toBe(500);
    expect(find(element, '.paper > p', HTMLElement).textContent).toBe(
      `And 3 more: ${location.origin}${location.pathname}`,
    );
  });

  it('has the event that is open alone, with all that is told of it', async () => {
    const lines = ['DESCRIPTION:Bring water', 'LOCATION:Elm Park'];
    serve('/a.ics', calendar(event('Rally', 2, ...lines), event('Picnic', 3)));
    const element = await shown({ src: '/a.ics' }, 'Follow this calendar');
    find(element, 'h4 a', HTMLAnchorElement).click();
    await vi.waitFor(() => expect(find(element, 'dialog', HTMLDialogElement).open).toBe(true));
    dispatchEvent(new Event('beforeprint'));
    expect(onPaper(element)).toBe(1);
    const text = find(element, '.paper', HTMLElement).textContent;
    for (const part of ['Rally', 'Elm Park', 'Bring water']) expect(text).toContain(part);
  });

  it('keeps a month as it is', async () => {
    serve('/a.ics', many(30));
    const element = await shown({ src: '/a.ics', view: 'month' }, 'Follow this calendar');
    dispatchEvent(new Event('beforeprint'));
    expect(element.renderRoot.querySelector('.paper')).toBeNull();
  });
});
