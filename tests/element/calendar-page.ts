import { afterEach, beforeEach, expect, vi } from 'vitest';
import { AmparoEventCalendar } from '../../widgets/elements/event-calendar/event-calendar.ts';
import '../../widgets/elements/event-calendar/define.ts';
import { mount, textOf } from './mount.ts';

const DAY_MS = 86_400_000;
type Answer = () => Promise<Response>;

export const answers = new Map<string, Answer>();

beforeEach(() => {
  answers.clear();
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const answer = answers.get(new URL(String(input)).pathname);
    return answer ? answer() : Promise.reject(new TypeError('Failed to fetch'));
  });
});
afterEach(() => vi.restoreAllMocks());

export const stamp = (inDays: number): string =>
  new Date(Date.now() + inDays * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');

/** One VEVENT; `lines` are added as they are. */
export const event = (title: string, inDays: number, ...lines: readonly string[]): string =>
  [
    'BEGIN:VEVENT',
    `UID:${title}-${inDays}@test`,
    'DTSTAMP:20250101T000000Z',
    `SUMMARY:${title}`,
    `DTSTART;TZID=America/Chicago:${stamp(inDays)}T190000`,
    `DTEND;TZID=America/Chicago:${stamp(inDays)}T210000`,
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

export const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');

export const serve = (path: string, body: string, type = 'text/calendar', status = 200): void => {
  answers.set(path, () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })));
};

export const titles = (element: AmparoEventCalendar): readonly (string | undefined)[] =>
  [...element.renderRoot.querySelectorAll('[part="event-title"]')].map((title) => title.textContent?.trim());

/** The element over its sources, once it says the text. */
export async function shown(
  attributes: Readonly<Record<string, string>>,
  text: string,
): Promise<AmparoEventCalendar> {
  const element = await mount(AmparoEventCalendar, attributes, [fallback()]);
  await vi.waitFor(() => expect(textOf(element)).toContain(text), { timeout: 4000 });
  return element;
}

function fallback(): HTMLElement {
  const link = document.createElement('a');
  link.href = 'https://chapter.example/board';
  link.textContent = 'The notice board';
  return link;
}
