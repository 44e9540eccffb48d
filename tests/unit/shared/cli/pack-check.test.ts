import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packCheck } from '../../../../shared/cli/commands/pack-check.ts';
import { type SmallPack, smallPack, textsOf } from '../content/small-pack.ts';

let folder = '';
let said: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  said = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void complained.push(String(line)));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(change: (pack: SmallPack) => void = () => undefined): void {
  const pack = smallPack();
  change(pack);
  for (const [file, text] of Object.entries(textsOf(pack))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

describe('amparo pack check', () => {
  it('counts what a pack holds', async () => {
    write();
    expect(await packCheck([folder], '2026-11-22')).toBe(0);
    expect(said[0]).toBe('small 1.0.0 of 2026-11-22: 1 scenarios, 1 scripts, 2 facts, 1 hotlines');
    expect(said.join('\n')).not.toContain('due for review');
  });

  it('prints each broken rule as file: field: rule, and fails', async () => {
    write((pack) => {
      for (const script of pack.scripts) Object.assign(script, { facts: [], covers: [] });
      delete pack.es.strings['script.door.title'];
    });
    expect(await packCheck([folder], '2026-11-22')).toBe(1);
    expect(complained).toEqual([
      'scripts.json: door.facts: This cites no fact. Add the facts it rests on.',
      expect.stringMatching(/^words\/es-419\.json: script\.door\.title: These words are missing\./),
    ]);
  });

  it('reports what is due and what is behind without failing', async () => {
    write((pack) => {
      for (const script of pack.scripts) script.rev = 2;
      pack.en.review['script.door'] = { rev: 2, state: 'draft' };
    });
    expect(await packCheck([folder], '2030-01-01')).toBe(0);
    expect(said).toContain('due for review: fact war-3 (fresh until 2027-01-31)');
    expect(said).toContain('due for review: hotline line (fresh until 2027-02-20)');
    expect(said.join('\n')).toMatch(/behind: words\/es-419\.review\.json: script\.door: /);
  });

  it('counts no review of an earlier rev, and says so', async () => {
    write((pack) => {
      for (const fact of pack.facts)
        fact.law = { state: 'lawyer-reviewed', by: 'A Lawyer', on: '2026-11-01', rev: 1 };
      pack.es.review['fact.home-1'] = { rev: 1, state: 'speaker-reviewed' };
      pack.es.review['fact.war-3'] = { rev: 1, state: 'speaker-reviewed' };
    });
    expect(await packCheck([folder], '2026-11-22')).toBe(0);
    expect(said).toContain('read by a lawyer: 1 of 2 facts');
    expect(said).toContain('read by a speaker, es-419: 1 of 8 records');
    expect(said).toContain(
      'void review: fact home-1 was read by a lawyer (A Lawyer, 2026-11-01) at rev 1, now rev 2',
    );
    expect(said).toContain('void review: fact.home-1 in es-419 was read by a speaker at rev 1, now rev 2');
  });

  it('tells what a recall takes out, and what goes with it', async () => {
    write((pack) => Object.assign(pack.head, { recalls: ['fact.war-3'] }));
    expect(await packCheck([folder], '2026-11-22')).toBe(0);
    expect(said.filter((line) => line.startsWith('withdrawn'))).toEqual([
      'withdrawn with it: fact.home-1',
      'withdrawn: fact.war-3',
      'withdrawn with it: scenario.door',
      'withdrawn with it: script.door',
    ]);
  });

  it('holds the blocked numbers against a pack', async () => {
    write((pack) => {
      for (const hotline of pack.hotlines) hotline.phone = `+1${Number.parseInt('3za0a3r', 36)}`;
    });
    expect(await packCheck([folder], '2026-11-22')).toBe(1);
    expect(complained[0]).toMatch(/^hotlines\.json: line\.phone: This number is on the block-list/);
  });

  it('passes the content that ships, which is the default', async () => {
    expect(await packCheck([], '2026-11-22')).toBe(0);
    expect(said[0]).toMatch(/^core /);
  });

  it('says what is wrong with its use, or with the folder', async () => {
    expect(await packCheck(['--help', 'me'])).toBe(2);
    expect(await packCheck([join(folder, 'nowhere')])).toBe(2);
    expect(complained.join('\n')).toMatch(/usage: .*\n.*nowhere: .*no such file or folder/);
  });
});
