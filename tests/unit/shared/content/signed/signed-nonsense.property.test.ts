import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../../shared/content/signed/strict-json.ts';
import { verifyPack } from '../../../../../shared/content/signed/verify-pack.ts';
import { packed } from './attack.ts';
import {
  built,
  context,
  corePack,
  freshTrust,
  keysFile,
  published,
  root,
  signed,
  utf8,
} from './published.ts';

type Json = fc.JsonValue;

const read = (bytes: Uint8Array): Json => JSON.parse(new TextDecoder().decode(bytes));

/** `value` with something else at the `nth` place of its tree, counted from the root. */
function replaced(value: Json, nth: { left: number }, by: Json): Json {
  if (nth.left-- === 0) return by;
  if (Array.isArray(value)) return value.map((item) => replaced(item, nth, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaced(item ?? null, nth, by)]),
  );
}

const size = (value: Json): number =>
  value !== null && typeof value === 'object'
    ? Object.values(value).reduce<number>((sum, item) => sum + size(item ?? null), 1)
    : 1;

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<Json>('', 'https://', 'https://[', 'javascript:alert(1)', '\ud800', -1, 1e308, [[]], {
    id: 1,
  }),
);

it('a stolen content key cannot make a reader stumble: what it signs is taken or refused', async () => {
  const pack = read(built(corePack()));
  await fc.assert(
    fc.asyncProperty(fc.nat(size(pack) - 1), anything, async (nth, by) => {
      const files = published(packed(utf8(canonicalJson(replaced(pack, { left: nth }, by)))));
      const result = await verifyPack(files, freshTrust(), context());
      if (!result.ok) expect(result.issues[0]?.code).toMatch(/^signed-/);
    }),
  );
});

it('nor can a root', async () => {
  const list = JSON.parse(JSON.stringify(keysFile()));
  await fc.assert(
    fc.asyncProperty(fc.nat(size(list) - 1), anything, async (nth, by) => {
      const keys = utf8(canonicalJson(replaced(list, { left: nth }, by)));
      const files = published({ keys, keysSig: signed(keys, root[0], root[1]) });
      const result = await verifyPack(files, freshTrust(), context());
      if (!result.ok) expect(result.issues[0]?.code).toMatch(/^signed-/);
    }),
  );
});
