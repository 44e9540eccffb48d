import { beforeEach, expect, it, vi } from 'vitest';
import { followEvents } from '../../../../extension/background/follow-events.ts';
import { lookAndSettle } from '../../../../extension/background/settle.ts';
import { changeFeed, forgetReminder, storedAgenda } from '../../../../extension/platform/stored-agenda.ts';
import type { KeptBody } from '../../../../shared/events/feeds/kept-body.ts';
import { eventKey } from '../../../../shared/events/feeds/short-hash.ts';
import { NOON, reminderOf } from '../../shared/events/reminders/reminder-of.ts';
import { event, ics } from '../../shared/icalendar/ics.ts';
import { stored } from '../stored-area.ts';

const fake = vi.hoisted(() => ({
  alarms: new Map<string, unknown>(),
  bodies: async (): Promise<readonly unknown[]> => [],
}));

vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { local: (await import('../stored-area.ts')).storedArea },
    alarms: {
      get: async () => undefined,
      create: async (name: string, alarm: unknown) => void fake.alarms.set(name, alarm),
    },
    action: { setBadgeBackgroundColor: async () => undefined, setBadgeText: async () => undefined },
  },
}));
vi.mock('../../../../shared/events/feeds/kept-body.ts', () => ({
  keptBodies: async () => ({ ok: true, value: await fake.bodies() }),
}));

const SHARED = 'shared';
const calendar = (id: string): KeptBody => ({
  id,
  fetchedMs: NOON,
  contentType: 'text/calendar',
  url: `https://${id}.example/calendar.ics`,
  body: ics(
    ...event(`UID:${SHARED}`, 'SUMMARY:Meeting', 'DTSTART:20261128T140000Z', 'DTEND:20261128T150000Z'),
  ),
});
const feedOf = (id: string) => ({
  id,
  url: `https://${id}.example/calendar.ics`,
  name: '',
  again: 'when-asked',
  shown: true,
  addedMs: 1,
});
const marked = (feed: string) =>
  reminderOf({ id: eventKey(feed, SHARED), feed, occurrence: SHARED, eventId: SHARED });

beforeEach(() => {
  stored.clear();
  fake.alarms.clear();
  fake.bodies = async () => [calendar('a'), calendar('b')];
  for (const id of ['a', 'b']) {
    stored.set(`feed/${id}`, feedOf(id));
    stored.set(`reminder/${marked(id).id}`, marked(id));
  }
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

it('an event that two calendars hold is gone from neither', async () => {
  await followEvents();
  expect((await storedAgenda()).reminders.map(({ state }) => state)).toEqual(['planned', 'planned']);
});

it('a reminder that the person forgets while calendars are read does not come back', async () => {
  fake.bodies = async () => {
    await forgetReminder(marked('a').id);
    return [];
  };
  await followEvents();
  fake.bodies = async () => {
    await forgetReminder(marked('b').id);
    return [{ ...calendar('b'), body: ics() }];
  };
  await followEvents();
  expect((await storedAgenda()).reminders).toEqual([]);
});

it('a calendar that is empty takes no event away at once, and that it is said to stand is said no more', async () => {
  await followEvents();
  fake.bodies = async () => [{ ...calendar('a'), body: ics() }, calendar('b')];
  await followEvents();
  const [first, second] = ['a', 'b'].map((id) => stored.get(`reminder/${marked(id).id}`));
  expect(first).toMatchObject({ state: 'planned', doubtedMs: NOON });
  expect(second).toEqual({ ...marked('b'), among: 1 });
  fake.bodies = async () => [{ ...calendar('a'), fetchedMs: NOON + 3_600_000, body: ics() }];
  await followEvents();
  expect(stored.get(`reminder/${marked('a').id}`)).toMatchObject({ state: 'gone' });
});

it('a part of a calendar takes no event away at once', async () => {
  await followEvents();
  const others = [1, 2].flatMap((day) => event(`UID:${day}`, `DTSTART:2026120${day}T140000Z`));
  fake.bodies = async () => [{ ...calendar('a'), body: ics(...others) }];
  stored.set('look/a', { atMs: NOON, trouble: { code: 'feed-part' } });
  await followEvents();
  expect(stored.get(`reminder/${marked('a').id}`)).toMatchObject({ state: 'planned' });
  stored.set('look/a', { atMs: NOON });
  stored.set(`reminder/${marked('a').id}`, { ...marked('a'), among: 1 });
  await followEvents();
  expect(stored.get(`reminder/${marked('a').id}`)).toMatchObject({ state: 'gone' });
});

it('what is due is planned even where calendars cannot be followed', async () => {
  fake.bodies = () => Promise.reject(new Error('the database is broken'));
  await expect(lookAndSettle([])).rejects.toThrow('broken');
  expect(fake.alarms.get('reminders')).toMatchObject({ when: marked('a').startMs - 3_600_000 });
});

it('a page changes of a feed what it says, and brings no feed back', async () => {
  await changeFeed('a', { shown: false });
  expect(stored.get('feed/a')).toEqual({ ...feedOf('a'), shown: false });
  stored.delete('feed/a');
  await changeFeed('a', { shown: true });
  expect(stored.has('feed/a')).toBe(false);
});
