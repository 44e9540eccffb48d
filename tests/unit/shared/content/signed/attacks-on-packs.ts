import { MAX_BYTES } from '../../../../../shared/content/signed/limits.ts';
import { type Attack, core, edited, local, packed, text } from './attack.ts';
import {
  built,
  bundledContent,
  chapter,
  corePack,
  localPack,
  published,
  root,
  signed,
  trustAfter,
  utf8,
} from './published.ts';

const [r1, r2] = root;
const bytes = published();
const known = trustAfter(bytes);

export const ATTACKS_ON_PACKS: readonly Attack[] = [
  // Versions and days
  [
    'a pack older than the last',
    'signed-rollback',
    { trust: trustAfter(published(core({ version: '1.2.0' }))), files: {} },
  ],
  ['a pack older than the one inside', 'signed-below-bundled', { files: core({ version: '0.9.9' }) }],
  [
    'another pack under the same version',
    'signed-changed',
    { trust: known, files: core({ expires: '2028-01-01' }) },
  ],
  [
    'a pack past its last day',
    'signed-expired',
    { context: { today: '2027-05-01' }, files: core({ expires: '2027-04-30' }) },
  ],
  [
    'a pack past its last day on a clock set back',
    'signed-expired',
    {
      trust: known.then((trust) => ({ ...trust, latestDay: '2027-05-09' })),
      context: { today: '2027-05-01' },
      files: core({ version: '1.3.0', expires: '2027-05-08' }),
    },
  ],
  ['a pack of a day to come', 'signed-future', { files: core({ published: '2026-12-03' }) }],
  [
    'a clock set far back',
    'signed-clock-back',
    { trust: known, context: { today: '2026-10-01' }, files: {} },
  ],
  [
    'a clock that never heard of this product',
    'signed-clock-back',
    { context: { today: '1970-01-01' }, files: {} },
  ],
  // The file itself
  ['keys in the place of the pack', 'signed-format', { files: packed(bytes.keys) }],
  [
    'a pack in the place of the keys',
    'signed-format',
    { files: { keys: bytes.pack, keysSig: signed(bytes.pack, r1, r2) } },
  ],
  [
    'a later format',
    'signed-format',
    { files: edited((json) => json.replace('amparo-pack/1', 'amparo-pack/2')) },
  ],
  [
    'a file that no pack has',
    'signed-pack-shape',
    { files: edited((json) => json.replace('"files":{', '"files":{"a.js":"",')) },
  ],
  ['a byte order mark', 'signed-encoding', { files: edited((json) => `\ufeff${json}`) }],
  [
    'bytes that are not UTF-8',
    'signed-encoding',
    { files: packed(Uint8Array.of(...bytes.pack.slice(0, 20), 0xff)) },
  ],
  ['bytes after the end', 'signed-json', { files: edited((json) => `${json}{}`) }],
  ['a space after the end', 'signed-not-canonical', { files: edited((json) => `${json} `) }],
  [
    'a key given twice',
    'signed-not-canonical',
    { files: edited((json) => json.replace('"kind":"core"', '"kind":"core","kind":"core"')) },
  ],
  [
    'a key hidden by an escape',
    'signed-not-canonical',
    { files: edited((json) => json.replace('"kind"', '"kin\\u0064"')) },
  ],
  [
    'a prototype',
    'signed-key-name',
    { files: edited((json) => json.replace('"files":{', '"files":{"__proto__":{},')) },
  ],
  ['brackets without end', 'signed-too-deep', { files: packed(utf8('['.repeat(200_000))) }],
  [
    'a file of endless size',
    'signed-too-large',
    { files: { pack: new Uint8Array(MAX_BYTES['pack.json'] + 1) } },
  ],
  [
    'signatures of endless size',
    'signed-too-large',
    { files: { packSig: new Uint8Array(MAX_BYTES['pack.json.sig'] + 1) } },
  ],
  [
    'content that breaks its rules',
    'signed-content',
    {
      files: packed(
        built(
          corePack((pack) => {
            pack.facts = [];
          }),
        ),
      ),
    },
  ],
  ['the pack of another product', 'signed-other-pack', { files: core({ id: 'other' }) }],
  [
    'a blocked number',
    'signed-number-blocked',
    { context: { isBlocked: async (phone) => phone === '12025550123' }, files: {} },
  ],
  [
    'a blocked number where no number belongs',
    'signed-number-blocked',
    {
      context: { isBlocked: async (phone) => phone === '12025550177' },
      files: packed(
        built(
          corePack((pack) => Object.assign(pack.facts[0]?.citation ?? {}, { label: 'Call 202.555.0177' })),
        ),
      ),
    },
  ],
  // Chapters
  [
    'a chapter that brings facts',
    'signed-local-more',
    {
      files: packed(
        utf8(text(built(localPack(), 'local')).replace('"files":{', '"files":{"facts.json":[],')),
        chapter,
      ),
    },
  ],
  [
    'a chapter whose pack is named as the core is',
    'signed-local-id',
    { files: local((pack) => Object.assign(pack.head, { id: 'small' })) },
  ],
  [
    'a core pack with an entry named as a chapter would',
    'signed-local-id',
    {
      files: packed(
        built(
          corePack((pack) => {
            const [line] = pack.hotlines;
            if (line) pack.hotlines.push({ ...line, id: 'local-line' });
            for (const words of [pack.en, pack.es]) {
              for (const key of ['name', 'note', 'hours']) words.strings[`hotline.local-line.${key}`] = key;
              words.review['hotline.local-line'] = { rev: 1, state: 'draft' };
            }
          }),
        ),
      ),
    },
  ],
  [
    'an older pack of a chapter',
    'signed-rollback',
    {
      trust: trustAfter(published(local((pack) => Object.assign(pack.head, { version: '3.0.0' })))),
      files: local((pack) => Object.assign(pack.head, { version: '2.9.9' })),
    },
  ],
  [
    'another pack of a chapter under the same version',
    'signed-changed',
    {
      trust: trustAfter(published(local())),
      files: local((pack) => Object.assign(pack.en.strings, { 'hotline.local-line.note': 'Other words.' })),
    },
  ],
  [
    'a chapter that would bury the core’s lines under its own',
    'signed-content',
    {
      files: local((pack) => {
        const [line] = pack.hotlines;
        for (let one = 10; line && one < 50; one += 1) {
          pack.hotlines.push({ ...line, id: `local-line-${one}`, phone: `+120255501${one}` });
          for (const words of [pack.en, pack.es]) {
            for (const key of ['name', 'note', 'hours'])
              words.strings[`hotline.local-line-${one}.${key}`] = key;
            words.review[`hotline.local-line-${one}`] = { rev: 1, state: 'draft' };
          }
        }
      }),
    },
  ],
  [
    'a chapter that would come first whatever is sought',
    'signed-content',
    {
      files: local((pack) =>
        Object.assign(pack.en.strings, { 'hotline.local-line.sought': 'lawyer ICE help door' }),
      ),
    },
  ],
  [
    'a chapter that speaks no English',
    'signed-content',
    {
      files: local((pack) => {
        pack.en.strings = {};
        pack.en.review = {};
      }),
    },
  ],
  [
    'a blocked number in Arabic digits, in a chapter’s words',
    'signed-number-blocked',
    {
      context: { isBlocked: async (phone) => phone === '12025550177' },
      files: local((pack) =>
        Object.assign(pack.en.strings, { 'hotline.local-line.note': 'Call ٢٠٢-٥٥٥-٠١٧٧' }),
      ),
    },
  ],
  [
    'a blocked number inside a link of a chapter',
    'signed-number-blocked',
    {
      context: { isBlocked: async (phone) => phone === '12025550177' },
      files: local((pack) =>
        Object.assign(pack.hotlines[0] ?? {}, { url: 'https://x.example/?t=%32025550177' }),
      ),
    },
  ],
  [
    'a chapter that brings words for the core',
    'signed-local-more',
    {
      files: local((pack) => {
        pack.en.strings['fact.home-1.text'] = 'Open the door.';
      }),
    },
  ],
  [
    'a chapter that recalls',
    'signed-local-more',
    { files: local((pack) => Object.assign(pack.head, { recalls: ['script.door'] })) },
  ],
  [
    'a chapter that names its line as the core does',
    'signed-local-id',
    { files: local((pack) => Object.assign(pack.hotlines[0] ?? {}, { id: 'line' })) },
  ],
  ...(['government', 'ice', 'consulate'] as const).map(
    (runBy): Attack => [
      `a chapter that speaks for others: ${runBy}`,
      'signed-local-run-by',
      { files: local((pack) => Object.assign(pack.hotlines[0] ?? {}, { runBy })) },
    ],
  ),
  [
    'a chapter that brings back what the core withdrew',
    'signed-recalled',
    { files: local(), context: { bundled: { ...bundledContent().pack, recalls: ['hotline.local-line'] } } },
  ],
  [
    'a chapter that takes the number of the core',
    'signed-local-taken',
    { files: local((pack) => Object.assign(pack.hotlines[0] ?? {}, { phone: '+12025550123' })) },
  ],
];
