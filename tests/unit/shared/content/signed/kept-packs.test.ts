import { describe, expect, it } from 'vitest';
import { openKept, readKept, takeFiles } from '../../../../../shared/content/signed/kept-packs.ts';
import { core, local, packed } from './attack.ts';
import {
  bundledContent,
  content,
  context,
  keysBytes,
  published,
  root,
  signed,
  stranger,
} from './published.ts';

const rootKeys = root.map(({ text }) => text);
const none = readKept(undefined, rootKeys);
const force = async (kept: typeof none) => {
  const { current, issues } = await openKept(kept, bundledContent(), context());
  return [current.content.pack.version, current.content.pack.hotlines.length, issues.map(({ code }) => code)];
};

describe('what a face keeps', () => {
  it('is nothing at first, and the pack inside the product is in force', async () => {
    expect(none.packs).toEqual({});
    expect(await force(none)).toEqual(['1.0.0', 1, []]);
  });

  it('is the last good one of each, and comes back from storage as it was', async () => {
    const first = await takeFiles(none, published(), context());
    const second = await takeFiles(first.kept, published(local()), context());
    const third = await takeFiles(second.kept, published(core({ version: '1.2.0' })), context());
    expect([first, second, third].flatMap(({ issues }) => issues)).toEqual([]);
    const back = readKept(structuredClone(third.kept), rootKeys);
    expect(back).toEqual(third.kept);
    expect(await force(back)).toEqual(['1.2.0', 2, []]);
  });

  it('stays when what comes next is refused', async () => {
    const { kept } = await takeFiles(none, published(), context());
    for (const files of [core({ version: '1.0.1' }), packed(published().pack, stranger)]) {
      const after = await takeFiles(kept, published(files), context());
      expect(after.issues).toHaveLength(1);
      expect(after.kept).toEqual(kept);
      expect(await force(after.kept)).toEqual(['1.1.0', 1, []]);
    }
  });

  it('goes when the key that signed it is withdrawn, even beside a refused pack', async () => {
    const { kept } = await takeFiles(none, published(), context());
    const keys = keysBytes((file) => Object.assign(file, { version: 3, contentKeys: [content[1].text] }));
    const after = await takeFiles(
      kept,
      published({ keys, keysSig: signed(keys, root[0], root[1]) }),
      context(),
    );
    expect(after.issues.map(({ code }) => code)).toEqual(['signed-withdrawn', 'signed-key-unknown']);
    expect(after.kept.packs).toEqual({});
    expect(await force(after.kept)).toEqual(['1.0.0', 1, []]);
  });

  it('is not believed where it was changed in storage', async () => {
    const { kept } = await takeFiles(none, published(), context());
    const swapped = { ...kept, packs: { core: published(core({ version: '7.0.0' })) } };
    expect(await force(swapped)).toEqual(['1.0.0', 1, ['signed-withdrawn']]);
    const forged = { ...kept, packs: { core: published(packed(published().pack, stranger)) } };
    expect(await force(forged)).toEqual(['1.0.0', 1, ['signed-key-unknown']]);
  });

  it.each([
    null,
    7,
    { trust: 'x', packs: 'y' },
    { packs: { core: published() } },
    { packs: { core: { pack: 'x' } } },
  ])('is forgotten when it is damaged', (damaged) => expect(readKept(damaged, rootKeys)).toEqual(none));
});
