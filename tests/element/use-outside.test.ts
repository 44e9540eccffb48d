import { h, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loaded } from '../../extension/views/languages.ts';
import type { Outside } from '../../extension/views/outside/outside-content.ts';
import { useOutside } from '../../extension/views/outside/use-outside.ts';
import type { Words } from '../../shared/content/model.ts';
import type { PackContent } from '../../shared/content/parse-pack.ts';

const PUBLISHED = 'https://pack.example/';

const given = vi.hoisted(() => ({
  publisher: { pack: '' },
  stored: undefined as unknown,
  open: vi.fn<() => Promise<unknown>>(),
  watching: new Set<() => void>(),
}));

vi.mock('amparo:publisher', () => ({ default: given.publisher }));
vi.mock('../../extension/platform/stored-packs.ts', () => ({
  storedPacks: async () => given.stored,
  watchStoredPacks: (tell: () => void, signal: AbortSignal) => {
    given.watching.add(tell);
    signal.addEventListener('abort', () => given.watching.delete(tell));
  },
}));
vi.mock('../../extension/views/outside/outside-content.ts', () => ({ openOutside: given.open }));

const bundled = loaded().content;
const newer: PackContent = { ...bundled, pack: { ...bundled.pack, version: bundled.pack.version + 1 } };
const told: (Outside | undefined)[] = [];

const Probe = ({ content }: { readonly content: PackContent }): null => {
  told.push(useOutside(content));
  return null;
};
const show = (content = bundled): void => render(h(Probe, { content }), document.body);
const leave = (): Promise<void> => {
  render(null, document.body);
  return vi.waitFor(() => expect(given.watching.size).toBe(0));
};

beforeEach(() => {
  given.publisher.pack = PUBLISHED;
  given.stored = { packs: {} };
  given.open.mockReset();
  told.length = 0;
});

afterEach(leave);

it('opens what was stored, anew when a window stores or erases something, and follows it no more once the screen is gone', async () => {
  const outside: Outside = { content: newer, holds: 'content', fromOutside: true };
  given.open.mockResolvedValue(outside);
  show();
  expect(told).toEqual([undefined]);
  await vi.waitFor(() => expect(told.at(-1)).toBe(outside));
  given.stored = undefined;
  for (const tell of given.watching) tell();
  await vi.waitFor(() => expect(told.at(-1)).toBeUndefined());
  await leave();
});

it('loads no code that checks where nothing was stored', async () => {
  given.stored = undefined;
  show();
  await vi.waitFor(() => expect(given.watching.size).toBe(1));
  await leave();
  expect(given.open).not.toHaveBeenCalled();
});

it('follows nothing where nobody publishes', async () => {
  given.publisher.pack = '';
  // Its effect runs after those of what stands before it.
  const After = ({ run }: { readonly run: () => void }): null => {
    useEffect(run, []);
    return null;
  };
  await new Promise<void>((run) => {
    render([h(Probe, { content: bundled }), h(After, { run })], document.body);
  });
  expect([given.watching.size, given.open.mock.calls.length]).toEqual([0, 0]);
});

it('stays with the content inside the product, and says why, where what was stored cannot be opened', async () => {
  given.open.mockRejectedValue(new Error('damaged'));
  show();
  await vi.waitFor(() => expect(told.at(-1)?.trouble?.('en-US')).toMatch(/^We could not open the newer/));
  expect(told.at(-1)).toMatchObject({ content: bundled, fromOutside: false });
});

it("has the words that came since beside a chapter's lines, which keep theirs, and none beside content from outside", async () => {
  const words = (text: string): Words => ({ lang: 'en-US', strings: { text }, review: {} });
  const chapter = { ...newer, words: { 'en-US': words('with a line') } };
  const since = { ...bundled, words: { 'en-US': words('without'), 'es-419': words('since') } };
  for (const [fromOutside, shown] of [
    [false, { 'en-US': words('with a line'), 'es-419': words('since') }],
    [true, chapter.words],
  ] as const) {
    given.open.mockResolvedValue({ content: chapter, holds: 'content', fromOutside });
    show(since);
    await vi.waitFor(() => expect(told.at(-1)?.content.words).toEqual(shown));
    await leave();
    told.length = 0;
  }
});
