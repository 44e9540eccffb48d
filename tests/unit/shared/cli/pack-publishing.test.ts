import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keysNewPack } from '../../../../shared/cli/commands/keys-new-pack.ts';
import { keysPublish } from '../../../../shared/cli/commands/keys-publish.ts';
import { packBuild } from '../../../../shared/cli/commands/pack-build.ts';
import { packSign } from '../../../../shared/cli/commands/pack-sign.ts';
import { packVerify } from '../../../../shared/cli/commands/pack-verify.ts';
import { CORE_PACK, loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { fromRoot } from '../../../harness/root.ts';
import { localPack } from '../content/signed/published.ts';
import { textsOf } from '../content/small-pack.ts';
import { listen, newFolder, writeTexts } from './pack-folder.ts';

let folder = '';
let heard = listen();
const at = (file: string): string => join(folder, file);
const text = (file: string): string => readFileSync(at(file), 'utf8');
const openssl = (...args: readonly string[]): string =>
  execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const { pack } = loadPackFiles();
const TODAY = pack.published;

beforeEach(() => {
  folder = newFolder();
  heard = listen();
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Makes a key and gives the public half as files write it. */
async function newKey(name: string): Promise<string> {
  expect(await keysNewPack(['--out', folder, '--name', name])).toBe(0);
  return heard.said.findLast((line) => line.startsWith('public key: '))?.slice(12) ?? '';
}

/** Keys, a signed list of them and a built core pack; nothing has signed the pack yet. */
async function prepare(): Promise<void> {
  const root = await newKey('root');
  const content = await newKey('content');
  const chapter = await newKey('chapter');
  const publisher = JSON.parse(readFileSync(fromRoot('publisher.json'), 'utf8'));
  writeFileSync(at('publisher.json'), JSON.stringify({ ...publisher, rootKeys: [root] }));
  const keys = {
    format: 'amparo-keys/1',
    version: 1,
    expires: pack.expires,
    rootKeys: [root],
    rootThreshold: 1,
    contentKeys: [content],
    contentThreshold: 1,
    localKeys: [{ key: chapter, name: 'Here', url: 'https://here.example/' }],
  };
  writeFileSync(at('config.json'), JSON.stringify(keys, null, 2));
  expect(await keysPublish([at('config.json'), '--out', at('keys.json')])).toBe(0);
  expect(await packSign([at('keys.json'), '--key', at('root.pem')])).toBe(0);
  expect(await packBuild(['--out', at('pack.json')])).toBe(0);
}

const verify = (file = 'pack.json'): Promise<number> =>
  packVerify([at(file), '--publisher', at('publisher.json')], TODAY);

describe('publishing a pack', () => {
  it('goes from new keys to a pack that a device takes', async () => {
    await prepare();
    expect(await verify()).toBe(2);
    expect(await packSign([at('pack.json'), '--key', at('content.pem')])).toBe(0);
    expect(await verify()).toBe(0);
    expect(heard.said.at(-1)).toBe(`good: core ${pack.version} of ${pack.published}, until ${pack.expires}`);
    expect(await verify('keys.json')).toBe(0);
    expect(await packVerify([at('pack.json'), '--publisher', at('publisher.json')], '2040-01-01')).toBe(1);
    expect(heard.complained.at(-1)).toContain('stays in use');
  });

  it('refuses what the publisher no longer stands by, and a list of keys past its last day', async () => {
    await prepare();
    expect(await packSign([at('pack.json'), '--key', at('content.pem')])).toBe(0);
    const publisher = JSON.parse(text('publisher.json'));
    const stand = (least: object): void =>
      writeFileSync(at('publisher.json'), JSON.stringify({ ...publisher, least }));
    stand({ keys: 1, pack: pack.version });
    expect([await verify(), await verify('keys.json')]).toEqual([0, 0]);
    stand({ keys: 1, pack: '900.0.0' });
    expect([await verify(), await verify('keys.json')]).toEqual([1, 0]);
    expect(heard.complained.at(-1)).toContain(`withdrawn version ${pack.version} and asks for 900.0.0`);
    stand({ keys: 2, pack: pack.version });
    expect([await verify(), await verify('keys.json')]).toEqual([1, 1]);
    expect(heard.complained.at(-1)).toContain('list of keys is version 1, older than 2');
    stand({ keys: 1, pack: pack.version });
    expect(await packVerify([at('keys.json'), '--publisher', at('publisher.json')], '2099-01-01')).toBe(1);
    expect(heard.complained.at(-1)).toContain(`list of keys was good until ${pack.expires} only`);
  });

  it('lets openssl sign what we check, and check what we sign', async () => {
    await prepare();
    const sign = ['pkeyutl', '-sign', '-rawin', '-inkey', at('content.pem'), '-in', at('pack.json')];
    openssl(...sign, '-out', at('raw'));
    const handOver = ['--signature', at('raw'), '--public', at('content.pub.pem')];
    expect(await packSign([at('pack.json'), ...handOver])).toBe(0);
    expect(await verify()).toBe(0);

    expect(await packSign([at('pack.json'), '--key', at('content.pem')])).toBe(0);
    const [line = '', rest] = text('pack.json.sig').split('\n');
    expect(rest).toBe('');
    writeFileSync(at('ours'), Buffer.from(line.split(' ')[1] ?? '', 'base64'));
    const check = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', at('content.pub.pem')];
    expect(openssl(...check, '-sigfile', at('ours'), '-in', at('pack.json'))).toContain(
      'Verified Successfully',
    );

    writeFileSync(at('other'), 'other');
    openssl('pkeyutl', '-sign', '-rawin', '-inkey', at('content.pem'), '-in', at('other'), '-out', at('raw'));
    expect(await packSign([at('pack.json'), ...handOver])).toBe(1);
  });

  it('takes a key that openssl made', async () => {
    await prepare();
    openssl('genpkey', '-algorithm', 'ed25519', '-out', at('theirs.pem'));
    openssl('genpkey', '-algorithm', 'ed448', '-out', at('odd.pem'));
    openssl('genpkey', '-algorithm', 'ed25519', '-aes256', '-pass', 'pass:x', '-out', at('locked.pem'));
    expect(await packSign([at('pack.json'), '--key', at('theirs.pem')])).toBe(0);
    expect(await verify()).toBe(1);
    expect(await packSign([at('pack.json'), '--key', at('odd.pem')])).toBe(2);
    expect(await packSign([at('pack.json'), '--key', at('locked.pem')])).toBe(2);
    expect(heard.complained.slice(-2)).toEqual([
      expect.stringMatching(/odd\.pem does not hold an Ed25519 key/),
      expect.stringMatching(/locked\.pem is locked with a passphrase/),
    ]);
  });

  it('has the same bytes each time, and merges signatures', async () => {
    await prepare();
    const first = text('pack.json');
    expect(await packBuild([CORE_PACK, '--out', at('again.json')])).toBe(0);
    expect(text('again.json')).toBe(first);
    for (const key of ['root', 'content', 'root', 'content'])
      expect(await packSign([at('pack.json'), '--key', at(`${key}.pem`)])).toBe(0);
    expect(text('pack.json.sig').trimEnd().split('\n')).toHaveLength(2);
    expect(await verify()).toBe(0);
  });

  it('changes what is signed only under a higher version', async () => {
    await prepare();
    await packSign([at('pack.json'), '--key', at('content.pem')]);
    cpSync(CORE_PACK, at('core'), { recursive: true });
    const change = (version: string): void =>
      writeFileSync(
        at('core/pack.json'),
        JSON.stringify({ ...JSON.parse(text('core/pack.json')), version, expires: '2099-01-01' }),
      );
    change(pack.version);
    expect(await packBuild([at('core'), '--out', at('pack.json')])).toBe(2);
    expect(heard.complained.at(-1)).toContain('Raise the version');
    change('900.0.0');
    expect(await packBuild([at('core'), '--out', at('pack.json')])).toBe(0);
    expect(await verify()).toBe(2);
    writeFileSync(
      at('config.json'),
      text('config.json').replace('"contentThreshold": 1', '"contentThreshold":  1'),
    );
    expect(await keysPublish([at('config.json'), '--out', at('keys.json')])).toBe(0);
    writeFileSync(at('config.json'), text('config.json').replace('Here', 'There'));
    expect(await keysPublish([at('config.json'), '--out', at('keys.json')])).toBe(2);
  });

  it('lets a chapter add its lines', async () => {
    await prepare();
    const texts = Object.entries(
      textsOf(localPack((local) => Object.assign(local.head, { published: TODAY }))),
    );
    writeTexts(
      at('local'),
      Object.fromEntries(texts.filter(([file]) => /^(pack|hotlines|words\/)/.test(file))),
    );
    expect(await packBuild([at('local'), '--out', at('local.json')])).toBe(0);
    expect(await packSign([at('local.json'), '--key', at('content.pem')])).toBe(0);
    expect(await verify('local.json')).toBe(1);
    rmSync(at('local.json.sig'));
    expect(await packSign([at('local.json'), '--key', at('chapter.pem')])).toBe(0);
    expect(await verify('local.json')).toBe(0);
    expect(heard.said.at(-1)).toMatch(/^good: local-here .*, added by Here$/);
  });
});

describe('the commands', () => {
  it('keep a private key to its owner, and never write over one', async () => {
    await newKey('mine');
    expect(statSync(at('mine.pem')).mode & 0o777).toBe(0o600);
    const before = text('mine.pem');
    expect(await keysNewPack(['--out', folder, '--name', 'mine'])).toBe(2);
    expect(heard.complained.at(-1)).toContain('never written over');
    expect(text('mine.pem')).toBe(before);
    expect(heard.said.join()).not.toContain(before.split('\n')[1]);
  });

  it('refuse to build or sign what breaks the rules', async () => {
    await prepare();
    cpSync(CORE_PACK, at('core'), { recursive: true });
    rmSync(at('core/facts.json'));
    expect(await packBuild([at('core'), '--out', at('bad.json')])).toBe(1);
    expect(heard.complained[0]).toBe('facts.json: file: This file is missing. Add it.');
    writeFileSync(at('bad.json'), text('pack.json').replace('"kind":"core"', '"kind": "core"'));
    expect(await packSign([at('bad.json'), '--key', at('content.pem')])).toBe(1);
  });

  it.each([
    [packBuild, []],
    [packBuild, ['a', 'b', '--out', 'c']],
    [packSign, []],
    [packSign, ['nowhere.json', '--key', 'x']],
    [packVerify, ['nowhere.json']],
    [packVerify, ['nowhere.json', '--publisher', 'nowhere.json']],
    [keysNewPack, ['--out', 'x', '--name', '../x']],
    [keysPublish, ['nowhere.json', '--out', 'x']],
    [keysPublish, ['--surprise']],
  ])('%o answers 2 to %j, in a sentence', async (command, args) => {
    expect(await command(args)).toBe(2);
    expect(heard.complained.join('\n')).toMatch(/usage: amparo|cannot be read|must be JSON/);
    expect(heard.complained.join('\n')).not.toMatch(/ENOENT.*\n\s+at /);
  });
});
