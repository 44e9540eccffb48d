import { beforeEach, expect, it, vi } from 'vitest';
import { lookAtFeeds } from '../../../../extension/background/look-at-feeds.ts';
import { ics, event as vevent } from '../../shared/icalendar/ics.ts';
import { stored } from '../stored-area.ts';

const fake = vi.hoisted(() => ({ body: undefined as unknown }));

vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { local: (await import('../stored-area.ts')).storedArea },
    permissions: { contains: async () => true },
  },
}));
vi.mock('../../../../shared/events/feeds/kept-body.ts', () => ({
  keepBody: async (body: unknown) => {
    fake.body = body;
    return { ok: true };
  },
  keptBody: async () => ({ ok: true, value: fake.body }),
}));

const URL = 'https://chapter.example/wp-json/tribe/events/v1/events';
const event = { id: 1, title: 'Meeting', start_date: '2026-12-01 18:00:00', timezone: 'America/Chicago' };

/** What is noted of a look at a source whose pages are these: each a status, or where it leads. */
async function look(...pages: readonly (number | string | undefined)[]): Promise<unknown> {
  let at = 0;
  vi.stubGlobal('fetch', async () => {
    const page = pages[at++];
    if (typeof page === 'number') return new Response('', { status: page });
    return Response.json({ events: [event], rest_url: URL, ...(page && { next_rest_url: page }) });
  });
  await lookAtFeeds(['one']);
  vi.unstubAllGlobals();
  const noted = stored.get('look/one');
  stored.delete('look/one');
  return noted;
}

/** What is noted of a look at a calendar that breaks off after so many bytes, or tells by itself that it is cut. */
async function lookAtCut(body: Uint8Array<ArrayBuffer>, at?: number): Promise<unknown> {
  let sent = false;
  const stream = new ReadableStream({
    pull: (to) => {
      if (!sent) to.enqueue(body.slice(0, at));
      else if (at === undefined) to.close();
      else to.error(new TypeError('network error'));
      sent = true;
    },
  });
  vi.stubGlobal('fetch', async () => new Response(stream));
  await lookAtFeeds(['one']);
  vi.unstubAllGlobals();
  const noted = stored.get('look/one');
  stored.delete('look/one');
  return noted;
}

beforeEach(() => {
  fake.body = undefined;
  stored.set('feed/one', {
    id: 'one',
    url: URL,
    name: '',
    again: 'when-asked',
    shown: true,
    addedMs: 1,
  });
});

it('a calendar that comes in pages is kept with all of them', async () => {
  expect(await look(`${URL}?page=2`, `${URL}?page=3`, undefined)).not.toHaveProperty('trouble');
  expect(fake.body).toMatchObject({ id: 'one', url: URL, pages: [{}, {}] });
});

it('pages that are not read are told of', async () => {
  expect(await look(`${URL}?page=2`, 'https://elsewhere.example/?page=3')).toMatchObject({
    trouble: { code: 'feed-first-page', params: { host: 'chapter.example', count: 2 } },
  });
});

it('what lacks a page does not take the place of what is whole, and is better than nothing', async () => {
  expect(await look(`${URL}?page=2`, 500)).toMatchObject({ trouble: { code: 'feed-first-page' } });
  const whole = { id: 'one', whole: true };
  fake.body = whole;
  expect(await look(`${URL}?page=2`, 500)).toMatchObject({ trouble: { code: 'feed-status' } });
  expect(fake.body).toBe(whole);
});

const meetings = [1, 2, 3].flatMap((day) => vevent(`UID:${day}`, `DTSTART:2026120${day}T180000Z`));
const calendar = new Uint8Array(ics(...meetings));
const pageWith = (day: number): string =>
  `<script type="application/ld+json">{"@type":"Event","name":"Meeting","startDate":"2026-12-0${day}T18:00:00Z"}</script>`;
const page = new TextEncoder().encode(`<!doctype html>${pageWith(1)}${pageWith(2)}`);

it('what broke off does not take the place of what is whole, and its trouble is told', async () => {
  const whole = { id: 'one', whole: true };
  fake.body = whole;
  const params = { host: 'chapter.example' };
  const told = { trouble: { code: 'feed-cut-off', params } };
  expect(await lookAtCut(calendar, 150)).toMatchObject(told);
  // A page that is broken off may look whole.
  expect(await lookAtCut(page, page.length - pageWith(2).length)).toMatchObject(told);
  expect(await lookAtCut(calendar.slice(0, -20))).toMatchObject(told);
  // Nothing of it can be read.
  expect(await lookAtCut(new TextEncoder().encode('{"events":[{'), 9)).toMatchObject(told);
  expect(fake.body).toBe(whole);
});

it('of a calendar that never was whole, what came last is kept, and that it is a part is told', async () => {
  for (const length of [200, 150]) {
    expect(await lookAtCut(calendar.slice(0, length))).toMatchObject({ trouble: { code: 'feed-part' } });
    expect(fake.body).toMatchObject({ part: true, body: { length } });
  }
  expect(await lookAtCut(calendar)).not.toHaveProperty('trouble');
  expect(fake.body).not.toHaveProperty('part');
  expect(fake.body).toMatchObject({ body: { length: calendar.length } });
});

it('a device without a network is told of, and no host blamed', async () => {
  const lookOffline = async (onLine: boolean | undefined): Promise<unknown> => {
    vi.stubGlobal('navigator', { onLine });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network error')));
    await lookAtFeeds(['one']);
    vi.unstubAllGlobals();
    const noted = stored.get('look/one');
    stored.delete('look/one');
    return noted;
  };
  expect(await lookOffline(false)).toMatchObject({ trouble: { code: 'feed-offline' } });
  for (const onLine of [true, undefined])
    expect(await lookOffline(onLine)).toMatchObject({ trouble: { code: 'feed-unreachable' } });
});
