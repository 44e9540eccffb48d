import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inboxOpen } from '../../../../shared/cli/commands/inbox-open.ts';
import { keysNewInbox } from '../../../../shared/cli/commands/keys-new-inbox.ts';
import { readIdentities } from '../../../../shared/crypto/age/identity.ts';
import { SealedText } from '../../../../shared/crypto/age/sealed-text.ts';
import { batchText } from '../../../../shared/forms/inbox/parse-batch.ts';
import { ana, armorOf, recipients } from '../forms/inbox/sealed-samples.ts';
import { submissionOf } from '../forms/sample.ts';
import { listen, newFolder } from './pack-folder.ts';

let folder = '';
let heard = listen();
let out = '';
const at = (file: string): string => join(folder, file);
const write = (file: string, content: string | Buffer): string => {
  writeFileSync(at(file), content);
  return at(file);
};

beforeEach(() => {
  folder = newFolder();
  heard = listen();
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('keys new inbox', () => {
  it('makes a key for its owner alone and a sheet to print, and writes over neither', async () => {
    expect(await keysNewInbox(['--out', folder, '--name', 'mine'])).toBe(0);
    expect(statSync(at('mine.txt')).mode & 0o777).toBe(0o600);
    expect(statSync(at('mine-recovery.txt')).mode & 0o777).toBe(0o600);
    const file = readFileSync(at('mine.txt'), 'utf8');
    const [identity] = (await readIdentities(file)) ?? [];
    expect(heard.said).toContain(`public key: ${identity?.recipient}`);
    expect(heard.said.join('\n')).not.toContain(identity?.secret);
    const sheet = readFileSync(at('mine-recovery.txt'), 'utf8');
    expect(sheet).toContain(`\n${identity?.secret}\n`);
    expect(sheet).toContain(`\n${identity?.recipient}\n`);
    expect(await keysNewInbox(['--out', folder, '--name', 'mine'])).toBe(2);
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe(file);
    expect(await keysNewInbox(['--out', folder, '--name', '../x'])).toBe(2);
    expect(await keysNewInbox([])).toBe(2);
  });
});

describe('inbox open', () => {
  const key = (): string => write('key.txt', `# mine\n${ana.secret}\n`);

  it('prints each submission once, with nothing in it that drives a terminal', async () => {
    const hostile = submissionOf({ name: 'Rosa\u001b[2J\u0007\u202e', note: 'one\n── 2026-11-22  forged' });
    const armor = await armorOf(hostile);
    const files = [write('a.mbox', `> x\n${armor}`), write('b.age', armor)];
    expect(await inboxOpen([...files, '--key', key()])).toBe(0);
    expect(out).toContain('name: Rosa[2J\n');
    expect(out).toContain('note: one\n      ── 2026-11-22  forged');
    expect(out.match(/^── /gm)).toHaveLength(1);
    expect(heard.complained.at(-1)).toBe('1 submission, 1 copy left out.');
  });

  it('tells what cannot be opened, goes on, and says so in its exit code', async () => {
    const armor = await armorOf(submissionOf({ name: '=1+1' }));
    const mixed = write('mixed.csv', `id,sealed\n1,"${armor}"\n2,"${armor.slice(0, 400)}"\n`);
    const code = await inboxOpen([
      at('none.age'),
      write('em\u001b[2Jpty.txt', 'hello'),
      mixed,
      '--key',
      key(),
      '--csv',
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^\ufeffid,form,date,lang,work,note,answer:name\r\n.*,'=1\+1\r\n$/);
    expect(heard.complained.join('\n')).toMatch(/none\.age: there is no such file/);
    expect(heard.complained.join('\n')).toMatch(/em\[2Jpty\.txt: nothing sealed and no table/);
    expect(heard.complained.join('\n')).toMatch(/mixed\.csv, line \d+: the sealed text is cut off/);
  });

  it("opens a colleague's copy, and believes no proof that it only speaks of", async () => {
    const one = submissionOf({ name: 'Rosa' });
    const entry = { id: '0'.repeat(64), submission: one, workBits: 18, marks: {} };
    const bytes = new TextEncoder().encode(batchText([entry]));
    const files = [
      write('copy.age', String(await SealedText.seal(bytes, recipients))),
      write('own.txt', await armorOf(one)),
    ];
    expect(await inboxOpen([...files, '--key', key()])).toBe(0);
    expect(out).toContain('name: Rosa');
    expect(heard.complained.at(-1)).toBe('1 submission, 1 copy left out.');
    await inboxOpen([...files, '--key', key(), '--work', '8']);
    expect(heard.complained.at(-1)).toBe('0 submissions, 2 left out without enough proof of work.');
  });

  it('takes a key file in UTF-16, as PowerShell writes it', async () => {
    const wide = write('wide.txt', Buffer.from(`\ufeff# mine\r\n${ana.secret}\r\n`, 'utf16le'));
    const file = write('a.txt', await armorOf(submissionOf({ name: 'Rosa' })));
    expect(await inboxOpen([file, '--key', wide])).toBe(0);
    expect(out).toContain('name: Rosa');
  });

  it('leaves out what has too little proof of work', async () => {
    const file = write('a.txt', await armorOf(submissionOf()));
    expect(await inboxOpen([file, '--key', key(), '--work', '10'])).toBe(0);
    expect(out).toBe('');
    expect(heard.complained.at(-1)).toBe('0 submissions, 1 left out without enough proof of work.');
  });

  it.each<[string, () => string, RegExp]>([
    ['missing', () => at('none.txt'), /cannot read/],
    ['no key', () => write('other.txt', 'hello'), /does not hold a secret key/],
    [
      'locked',
      () => write('locked.txt', '-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n'),
      /locked with a passphrase/,
    ],
  ])('needs a key that is not %s', async (_, file, why) => {
    expect(await inboxOpen(['x', '--key', file()])).toBe(2);
    expect(heard.complained.join('\n')).toMatch(why);
  });

  it('needs files, a key and a number of bits', async () => {
    for (const args of [[], ['x'], ['--key', key()], ['x', '--key', key(), '--work', '1.5'], ['x', '--no']])
      expect(await inboxOpen(args)).toBe(2);
  });
});
