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

/** What is found in a page that has these scripts of JSON-LD and nothing else. */
async function found(...scripts: readonly string[]): Promise<unknown> {
  vi.stubGlobal('location', { href: 'https://chapter.example/events#here' });
  vi.stubGlobal('document', {
    baseURI: 'https://chapter.example/',
    querySelectorAll: (selector: string) =>
      selector.startsWith('script') ? scripts.map((textContent) => ({ textContent })) : [],
  });
  try {
    return await askOpenPage();
  } finally {
    vi.unstubAllGlobals();
  }
}

it('events that are written into the page are seen by their type', async () => {
  const page = ['https://chapter.example/events'];
  for (const type of ['"Event"', '["Thing", "MusicEvent"]', ' "EducationEvent"'])
    expect(await found(`{"@type":${type}}`)).toEqual({ shown: [], linked: [], written: page });
  expect(await found('{"@type":"Organization"}')).toEqual({ shown: [], linked: [], written: [] });
});

it('a page that is made to be slow to look through is looked through all the same', async () => {
  const scripts = ['"@type":[', '"@type":"', '"@type":["a'].map((piece) => piece.repeat(60_000));
  expect(await found(...scripts)).toMatchObject({ written: [] });
});
