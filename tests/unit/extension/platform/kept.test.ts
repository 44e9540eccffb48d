import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropPin, keepChoice, keepPin, readKept, watchKept } from '../../../../extension/platform/kept.ts';
import type { Kept } from '../../../../extension/platform/parse-kept.ts';

const fake = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  watchers: new Set<() => void>(),
  broken: false,
}));

vi.mock('wxt/browser', () => {
  const change = (): void => {
    for (const tell of fake.watchers) tell();
  };
  return {
    browser: {
      storage: {
        local: {
          get: async () => {
            if (fake.broken) throw new Error('storage is gone');
            return Object.fromEntries(fake.stored);
          },
          set: async (items: object) => {
            for (const [key, value] of Object.entries(items)) fake.stored.set(key, value);
            change();
          },
          remove: async (key: string) => {
            fake.stored.delete(key);
            change();
          },
          onChanged: {
            addListener: (tell: () => void) => fake.watchers.add(tell),
            removeListener: (tell: () => void) => fake.watchers.delete(tell),
          },
        },
      },
    },
  };
});

beforeEach(() => {
  fake.stored.clear();
  fake.watchers.clear();
  fake.broken = false;
});

describe('pins', () => {
  it('are kept one after the other, and dropped', async () => {
    await keepPin('scenario/door');
    await keepPin('script/free');
    await dropPin('scenario/door');
    await keepPin('script/lawyer');
    expect((await readKept()).pins).toEqual(['script/free', 'script/lawyer']);
  });

  it('of two windows at once are both kept', async () => {
    await Promise.all([keepPin('scenario/door'), keepPin('script/free')]);
    expect([...(await readKept()).pins].sort()).toEqual(['scenario/door', 'script/free']);
  });
});

it('a choice is kept and forgotten', async () => {
  await keepChoice('state', 'US-CA');
  await keepChoice('second', 'ht');
  expect(await readKept()).toEqual({ state: 'US-CA', second: 'ht', pins: [] });
  await keepChoice('state', undefined);
  expect(await readKept()).toEqual({ second: 'ht', pins: [] });
});

describe('watching', () => {
  it('tells now and after each change, until it is told to stop', async () => {
    const told: Kept[] = [];
    const stop = new AbortController();
    watchKept((kept) => told.push(kept), stop.signal);
    await vi.waitFor(() => expect(told).toEqual([{ pins: [] }]));
    await keepPin('script/free');
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ pins: ['script/free'] }));
    stop.abort();
    expect(fake.watchers.size).toBe(0);
  });

  it('is silent where storage fails', async () => {
    fake.broken = true;
    const told: Kept[] = [];
    watchKept((kept) => told.push(kept), new AbortController().signal);
    await new Promise((later) => setTimeout(later, 10));
    expect(told).toEqual([]);
  });
});
