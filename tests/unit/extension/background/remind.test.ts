import { beforeEach, expect, it, vi } from 'vitest';
import { remind } from '../../../../extension/background/remind.ts';
import { dropNotices } from '../../../../extension/platform/notices.ts';
import { forgetReminder, storedAgenda } from '../../../../extension/platform/stored-agenda.ts';
import { HOUR, NOON, reminderOf } from '../../shared/events/reminders/reminder-of.ts';
import { stored } from '../stored-area.ts';

const fake = vi.hoisted(() => ({
  alarms: new Map<string, { readonly when: number }>(),
  shown: [] as string[],
  /** The notices that stand on the screen. */
  standing: new Map<string, unknown>(),
}));

vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { local: (await import('../stored-area.ts')).storedArea },
    alarms: {
      get: async () => undefined,
      create: async (name: string, alarm: { readonly when: number }) => void fake.alarms.set(name, alarm),
    },
    notifications: {
      create: async (id: string, notice: unknown) => {
        fake.shown.push(id);
        fake.standing.set(id, notice);
        return id;
      },
      getAll: async () => Object.fromEntries(fake.standing),
      clear: async (id: string) => fake.standing.delete(id),
    },
    i18n: { getUILanguage: () => 'en-US' },
  },
}));

beforeEach(() => {
  stored.clear();
  fake.alarms.clear();
  fake.shown.length = 0;
  fake.standing.clear();
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

/** Wakes the worker by a clock that says so many hours after noon; tells when it is to wake next, in such hours too. */
async function wakeAt(hours: number): Promise<number> {
  vi.setSystemTime(NOON + hours * HOUR);
  await remind();
  return ((fake.alarms.get('reminders')?.when ?? Number.NaN) - NOON) / HOUR;
}

it('a reminder outlives a clock that was a year ahead, and comes at its time', async () => {
  stored.set('reminder/one', reminderOf());
  await wakeAt(365 * 24);
  expect((await storedAgenda()).reminders).toHaveLength(1);
  expect(await wakeAt(0.5)).toBe(1);
  expect(fake.shown).toEqual([]);
  await wakeAt(1);
  await wakeAt(1.5);
  expect(fake.shown).toEqual(['remind/one']);
  await wakeAt(4);
  await wakeAt(60);
  expect((await storedAgenda()).reminders).toEqual([]);
});

it('one that was shown by a clock that was ahead is shown again at its time', async () => {
  stored.set('reminder/one', reminderOf());
  await wakeAt(2.5);
  await wakeAt(0);
  await wakeAt(1.1);
  expect(fake.shown).toEqual(['remind/one', 'remind/one']);
});

it('the worker wakes each hour as long as there is something to remind of: the clock or the zone may change', async () => {
  expect(await wakeAt(0)).toBeNaN();
  stored.set('reminder/one', reminderOf({ startMs: NOON + 50 * HOUR, endMs: NOON + 51 * HOUR }));
  expect(await wakeAt(0.2)).toBe(1);
  expect(await wakeAt(48.9)).toBe(49);
});

it('a notice goes with what it was of: forgotten, long over, or erased with all', async () => {
  for (const id of ['one', 'two', 'three']) stored.set(`reminder/${id}`, reminderOf({ id }));
  stored.set('reminder/two', reminderOf({ id: 'two', endMs: NOON + 30 * HOUR }));
  await wakeAt(1.1);
  expect([...fake.standing.keys()].sort()).toEqual(['remind/one', 'remind/three', 'remind/two']);
  await forgetReminder('one');
  expect([...fake.standing.keys()].sort()).toEqual(['remind/three', 'remind/two']);
  await wakeAt(4);
  await wakeAt(60);
  expect([...fake.standing.keys()]).toEqual(['remind/two']);
  await dropNotices();
  expect([...fake.standing.keys()]).toEqual([]);
});
