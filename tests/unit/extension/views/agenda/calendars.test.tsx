import { expect, it, vi } from 'vitest';
import { Calendars } from '../../../../../extension/views/agenda/calendars.tsx';
import { inPopup, wordsIn } from '../in-popup.tsx';

const asked = vi.hoisted(() => vi.fn());
vi.mock('amparo:publisher', () => ({
  default: {
    name: null,
    errorReports: null,
    forms: {},
    feeds: ['https://chapter.example/a.ics'],
    rootKeys: [],
  },
}));
vi.mock('wxt/browser', () => ({ browser: {} }));

it('calendars of the publisher are offered, with what a press sends, and nothing is fetched', () => {
  vi.stubGlobal('fetch', asked);
  const html = inPopup(<Calendars arrived={false} />);
  const words = wordsIn(html);
  expect(words).toContain('Suggested by the publisher of Amparo');
  expect(words).toContain('chapter.example');
  expect(words).toContain('This asks the calendar’s site for its events: chapter.example.');
  expect(html.match(/<form[\s\S]*?<\/form>/)?.[0]).toMatch(/<button type="submit"[^>]*>Add, and look again/);
  expect(html.match(/Add, and look only when I press/g)).toHaveLength(2);
  expect(asked).not.toHaveBeenCalled();
});
