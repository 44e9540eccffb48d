import { beforeEach, expect, it, vi } from 'vitest';
import { reminderWords } from '../../../../extension/background/reminder-words.ts';
import { HOUR, NOON, reminderOf } from '../../shared/events/reminders/reminder-of.ts';

const fake = vi.hoisted(() => ({ lang: 'en-US' }));
vi.mock('../../../../extension/platform/language-choice.ts', () => ({
  currentLanguage: async () => fake.lang,
}));

beforeEach(() => {
  fake.lang = 'en-US';
  vi.useFakeTimers({ now: NOON });
  return () => vi.useRealTimers();
});

const words = async (given = {}, titled = false): Promise<string> =>
  (await reminderWords(reminderOf(given), titled)).replace(/\s/g, ' ');

it('a reminder names its event only where the person wants that', async () => {
  expect(await words()).toMatch(/^Something you marked starts Sat.* [AP]M\.$/);
  expect(await words({}, true)).toMatch(/^“Meeting” starts Sat/);
  expect(await words({ title: '' }, true)).toMatch(/^Something you marked starts/);
});

it('a reminder says when its event has begun, is a whole day, was canceled or is gone', async () => {
  expect(await words({ startMs: NOON - HOUR })).toMatch(/^Something you marked began /);
  expect(await words({ allDay: true })).toMatch(/^Something you marked is on Saturday, November 28\.$/);
  expect(await words({ state: 'cancelled' })).toMatch(/was canceled or postponed \(Sat/);
  expect(await words({ state: 'gone' })).toMatch(/is no longer in its calendar \(Sat.*Ask before you go\.$/);
});

it('a reminder speaks the language that was chosen', async () => {
  fake.lang = 'es-419';
  expect(await words()).toMatch(/^Algo que usted marcó empieza /);
});
