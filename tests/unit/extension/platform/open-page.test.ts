import { expect, it, vi } from 'vitest';
import { askOpenPage } from '../../../../extension/platform/open-page.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { query: async () => [{ id: 1 }] },
    scripting: {
      executeScript: async ({ func }: { readonly func: () => unknown }) => [{ result: func() }],
    },
  },
}));

const element = (textContent: string, attributes: Readonly<Record<string, string>>) => ({
  textContent,
  getAttribute: (name: string) => attributes[name] ?? null,
});

/** What is found in a page that has these scripts of JSON-LD and nothing else. */
const found = (...scripts: readonly string[]): Promise<unknown> =>
  foundIn((selector) =>
    selector.startsWith('script') ? scripts.map((textContent) => ({ textContent })) : [],
  );

async function foundIn(querySelectorAll: (selector: string) => readonly object[]): Promise<unknown> {
  vi.stubGlobal('location', { href: 'https://chapter.example/events#here' });
  vi.stubGlobal('document', {
    baseURI: 'https://chapter.example/',
    title: 'Events of the chapter',
    querySelectorAll,
  });
  try {
    return await askOpenPage();
  } finally {
    vi.unstubAllGlobals();
  }
}

it('events that are written into the page are seen by their type', async () => {
  const page = [{ address: 'https://chapter.example/events', words: 'Events of the chapter' }];
  for (const type of ['"Event"', '["Thing", "MusicEvent"]', ' "EducationEvent"'])
    expect(await found(`{"@type":${type}}`)).toEqual({ shown: [], linked: [], written: page });
  expect(await found('{"@type":"Organization"}')).toEqual({ shown: [], linked: [], written: [] });
});

it('a page that is made to be slow to look through is looked through all the same', async () => {
  const scripts = ['"@type":[', '"@type":"', '"@type":["a'].map((piece) => piece.repeat(60_000));
  expect(await found(...scripts)).toMatchObject({ written: [] });
});

it('a calendar is found at the end of a long page, with what the page calls it', async () => {
  const links = Array.from({ length: 3_000 }, (_, index) => element('Page', { href: `/page/${index}` }));
  const answer = await foundIn((selector) => {
    if (selector === 'a[href]') return [...links, element('\n  Chapter\n  calendar ', { href: '/a.ics' })];
    if (selector === 'iframe[src]') return [element('', { src: 'webcal://a.example/b', title: 'Meetings' })];
    return [];
  });
  expect(answer).toEqual({
    shown: [{ address: 'webcal://a.example/b', words: 'Meetings' }],
    linked: [{ address: 'https://chapter.example/a.ics', words: 'Chapter calendar' }],
    written: [],
  });
});

it('of links without end, some are looked through', async () => {
  let asked = 0;
  function* endless(): Generator<object> {
    for (;;) {
      asked += 1;
      yield element('x', { href: `/${'x'.repeat(1_000)}` });
    }
  }
  expect(await foundIn((selector) => (selector === 'a[href]' ? Object(endless()) : []))).toMatchObject({
    linked: [],
  });
  expect(asked).toBeLessThan(3_000);
});
