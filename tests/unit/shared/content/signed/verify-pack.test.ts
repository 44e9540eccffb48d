import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentPack } from '../../../../../shared/content/signed/current-pack.ts';
import { newTrust, readTrust } from '../../../../../shared/content/signed/trust.ts';
import { reopenPack, type Taken, verifyPack } from '../../../../../shared/content/signed/verify-pack.ts';
import { core, local, packed, text } from './attack.ts';
import {
  built,
  bundledContent,
  content,
  context,
  corePack,
  freshTrust,
  keysBytes,
  nextRoot,
  published,
  root,
  signed,
  stranger,
  trustAfter,
  utf8,
} from './published.ts';

const [r1, r2] = root;
const [c1, c2] = content;
const [n1, n2] = nextRoot;
const codeOf = (taken: Taken): string | undefined => (taken.ok ? 'taken' : taken.issues[0]?.code);
const rootKeys = root.map((key) => key.text);

afterEach(() => vi.restoreAllMocks());

describe('a pack from outside', () => {
  it('is taken when everything is in order, and once more when nothing changed', async () => {
    const first = await verifyPack(published(), freshTrust(), context());
    expect(first).toMatchObject({
      ok: true,
      value: { kind: 'core', content: { pack: { version: '1.1.0' } } },
    });
    const kept = readTrust(JSON.parse(JSON.stringify(first.trust)), rootKeys);
    expect(kept).toEqual(first.trust);
    expect(codeOf(await verifyPack(published(), kept, context({ today: '2026-12-09' })))).toBe('taken');
  });

  it.each([
    ['signed-keys-rollback', { keys: 99, pack: '1.0.0' }],
    ['signed-below-least', { keys: 1, pack: '1.1.1' }],
    ['taken', { keys: 1, pack: '1.1.0' }],
  ])('is %s, with no memory, by the oldest that the publisher stands by (%j)', async (code, least) => {
    const taken = await verifyPack(published(), freshTrust(), context({ least }));
    expect(codeOf(taken)).toBe(code);
    // Nothing is learnt from keys that are withdrawn.
    if (code === 'signed-keys-rollback') expect(taken.trust).toEqual(freshTrust());
  });

  it('gives way to a newer one, and may carry a signature for older products', async () => {
    const newer = core({ version: '1.10.0' });
    const taken = await verifyPack(
      published({ ...newer, packSig: signed(newer.pack ?? utf8(''), c1, stranger) }),
      await trustAfter(published()),
      context(),
    );
    expect(codeOf(taken)).toBe('taken');
    expect(taken.trust.packs.core?.version).toBe('1.10.0');
  });

  it('may be dated a day ahead of the reader, where it is tomorrow already', async () => {
    expect(
      codeOf(await verifyPack(published(core({ published: '2026-12-02' })), freshTrust(), context())),
    ).toBe('taken');
  });

  it('is refused where signatures cannot be checked', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    expect(codeOf(await verifyPack(published(), freshTrust(), context()))).toBe('signed-no-crypto');
  });
});

describe('the keys', () => {
  const handOver = keysBytes((keys) =>
    Object.assign(keys, { version: 3, rootKeys: nextRoot.map((key) => key.text), rootThreshold: 2 }),
  );

  it('pass from one root to the next, and not back', async () => {
    const trust = await trustAfter(
      published(),
      published({ keys: handOver, keysSig: signed(handOver, r1, r2, n1, n2) }),
    );
    const back = keysBytes((keys) => Object.assign(keys, { version: 4 }));
    const stolen = published({ keys: back, keysSig: signed(back, r1, r2) });
    expect(codeOf(await verifyPack(stolen, trust, context()))).toBe('signed-key-unknown');
  });

  it('that were withdrawn stay withdrawn though the pack beside them is refused', async () => {
    const keys = keysBytes((file) => Object.assign(file, { version: 3, contentKeys: [c2.text] }));
    const before = await trustAfter(published());
    const files = published({ keys, packSig: signed(published().pack, c1) });
    const taken = await verifyPack(files, before, context());
    expect(codeOf(taken)).toBe('signed-key-unknown');
    expect(taken.trust.keys?.file.version).toBe(3);
    const reopened = await reopenPack(files, taken.trust, context());
    expect(reopened).toMatchObject({ ok: false, issues: [{ code: 'signed-key-unknown' }] });
  });

  it('when one is stolen, take the high version that it signed with them', async () => {
    const before = await trustAfter(published(core({ version: '999999.0.0' })));
    const keys = keysBytes((file) => Object.assign(file, { version: 3, contentKeys: [c2.text] }));
    const honest = built(corePack());
    const files = published({ keys, pack: honest, packSig: signed(honest, c2) });
    const taken = await verifyPack(files, before, context());
    expect(codeOf(taken)).toBe('taken');
    expect(taken.trust.packs.core?.version).toBe('1.1.0');
  });
});

describe('what is remembered', () => {
  it.each([null, 'x', {}, { builtIn: rootKeys, keys: { hash: 'x' }, packs: {}, latestDay: null }])(
    'begins anew when it is damaged: %j',
    (kept) => expect(readTrust(kept, rootKeys)).toEqual(newTrust(rootKeys)),
  );

  it('begins anew when the product brings another root', async () => {
    const trust = await trustAfter(published());
    expect(readTrust(trust, [stranger.text])).toEqual(newTrust([stranger.text]));
  });
});

describe('a pack that was kept', () => {
  it('opens after its last day, whatever the clock says', async () => {
    const trust = await trustAfter(published());
    for (const today of ['1980-01-01', '2040-01-01'])
      expect(await reopenPack(published(), trust, context({ today }))).toMatchObject({ ok: true });
  });

  it.each([
    ['signed-keys-rollback', { keys: 3, pack: '1.0.0' }, {}],
    ['signed-keys-rollback', { keys: 3, pack: '1.0.0' }, local()],
    ['signed-below-least', { keys: 2, pack: '1.1.1' }, {}],
    ['opened', { keys: 2, pack: '1.1.1' }, local()],
    ['opened', { keys: 2, pack: '1.1.0' }, {}],
  ])('is %s by the oldest that the publisher stands by since (%j)', async (code, least, parts) => {
    const files = published(parts);
    const reopened = await reopenPack(files, await trustAfter(files), context({ least }));
    expect(reopened.ok ? 'opened' : reopened.issues[0]?.code).toBe(code);
  });

  it('is not opened in the place of the one that is remembered', async () => {
    const files = published(core({ version: '1.0.5' }));
    const reopened = await reopenPack(files, await trustAfter(files, published()), context());
    expect(reopened).toMatchObject({ ok: false, issues: [{ code: 'signed-withdrawn' }] });
  });
});

describe('what is in force', () => {
  const open = async (files: ReturnType<typeof published>) => {
    const taken = await verifyPack(files, freshTrust(), context());
    if (!taken.ok) throw new Error(JSON.stringify(taken.issues));
    return taken.value;
  };

  it('is the pack inside the product until a newer one comes', async () => {
    const bundled = bundledContent();
    expect(currentPack(bundled)).toEqual({ content: bundled, fromOutside: false, addedBy: {} });
    expect(currentPack(bundled, [await open(published(core({ version: '1.0.0' })))]).fromOutside).toBe(false);
    const newer = currentPack(bundled, [await open(published())]);
    expect([newer.fromOutside, newer.content.pack.version]).toEqual([true, '1.1.0']);
  });

  it('has the lines of a chapter after its own, with their words and whose they are', async () => {
    const { content: now, addedBy } = currentPack(bundledContent(), [await open(published(local()))]);
    expect(now.pack.hotlines.map(({ id }) => id)).toEqual(['line', 'local-line']);
    expect(now.words['es-419']?.strings['hotline.local-line.name']).toBe('name');
    expect(now.words['es-419']?.strings['hotline.line.name']).toBe('es hotline.line.name');
    expect(addedBy).toEqual({ 'local-line': { name: 'Chapter of Here', url: 'https://here.example/' } });
  });

  it('leaves out a line that the core has or has recalled by now', async () => {
    const added = await open(published(local()));
    const recalling = await open(published(core({ recalls: ['hotline.local-line'] })));
    const taking = await open(
      published(
        packed(built(corePack((pack) => Object.assign(pack.hotlines[0] ?? {}, { phone: '+12025550199' })))),
      ),
    );
    for (const other of [recalling, taking])
      expect(currentPack(bundledContent(), [added, other]).content.pack.hotlines).toHaveLength(1);
  });

  it('leaves out a line whose number the core has recalled under an id of its own, whoever knows that number', async () => {
    const added = await open(published(local()));
    const line = { phone: '+12025550199' };
    const theirs = corePack((pack) => {
      Object.assign(pack.hotlines[0] ?? {}, line);
      Object.assign(pack.head, { recalls: ['hotline.line'] });
    });
    const itself = currentPack(bundledContent(), [added, await open(published(packed(built(theirs))))]);
    expect(itself.content.pack.hotlines).toEqual([]);
    const whole = bundledContent();
    const [own, ...others] = whole.pack.hotlines;
    if (!own) throw new Error('no line');
    const bundled = { ...whole, pack: { ...whole.pack, hotlines: [{ ...own, ...line }, ...others] } };
    const recalling = await open(published(core({ recalls: ['hotline.line'] })));
    expect(currentPack(bundled, [added, recalling]).content.pack.hotlines).toEqual([]);
  });

  it('keeps the packs of two chapters apart', async () => {
    const trust = await trustAfter(
      published(local((pack) => Object.assign(pack.head, { version: '9.0.0' }))),
    );
    expect(Object.keys(trust.packs)).not.toContain('core');
    expect(codeOf(await verifyPack(published(), trust, context()))).toBe('taken');
    expect(text(published().packSig)).toMatch(/^[0-9a-f]{16} /);
  });
});
