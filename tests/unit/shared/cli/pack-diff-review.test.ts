import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packDiff } from '../../../../shared/cli/commands/pack-diff.ts';
import { packReview } from '../../../../shared/cli/commands/pack-review.ts';
import { built } from '../content/signed/published.ts';
import { type SmallPack, smallPack, textsOf } from '../content/small-pack.ts';
import { listen, newFolder, writeTexts } from './pack-folder.ts';

let folder = '';
let heard = listen();

beforeEach(() => {
  folder = newFolder();
  heard = listen();
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const READ = { state: 'lawyer-reviewed', by: 'A Lawyer', on: '2026-11-01' } as const;

function older(): SmallPack {
  const pack = smallPack();
  for (const fact of pack.facts) fact.law = { ...READ, rev: fact.rev };
  for (const mark of Object.values(pack.es.review)) mark.state = 'speaker-reviewed';
  return pack;
}

function newer(): SmallPack {
  const pack = older();
  const [home, warrant] = pack.facts;
  if (home) home.authority = ['U.S. Const. amend. V'];
  if (warrant) warrant.rev = 2;
  pack.en.review['fact.war-3'] = { rev: 2, state: 'draft' };
  pack.es.strings['script.door.title'] = 'otra | cosa';
  return pack;
}

const write = (name: string, pack: SmallPack): string => writeTexts(join(folder, name), textsOf(pack));

describe('amparo pack diff', () => {
  it('tells what changed, field by field and word by word, of folders and of built files', () => {
    writeFileSync(join(folder, 'old.json'), built(older()));
    expect(packDiff([join(folder, 'old.json'), write('new', newer())])).toBe(0);
    expect(heard.said).toEqual([
      '~ fact.home-1',
      '    authority: ["U.S. Const. amend. IV"] → ["U.S. Const. amend. V"]',
      '~ fact.war-3',
      '    rev: 1 → 2',
      '~ es-419 script.door.title',
      '    - es script.door.title',
      '    + otra | cosa',
      'still marked as read, though it changed: fact.home-1',
      'still marked as read, though it changed: es-419 script.door',
    ]);
  });

  it('tells what came and went', () => {
    const fewer = older();
    fewer.hotlines = [];
    const [a, b] = [write('a', older()), write('b', fewer)];
    packDiff([a, b]);
    packDiff([b, a]);
    packDiff([a, a]);
    expect(heard.said).toEqual(['- hotline.line', '+ hotline.line', 'no difference']);
  });

  it('says what cannot be compared', () => {
    expect(packDiff([folder])).toBe(2);
    expect(packDiff([join(folder, 'nowhere'), folder])).toBe(2);
    writeFileSync(join(folder, 'bad.json'), '{');
    expect(packDiff([join(folder, 'bad.json'), folder])).toBe(1);
  });
});

describe('amparo pack review', () => {
  const sheet = (...args: readonly string[]): string => {
    expect(packReview([write('new', newer()), ...args])).toBe(0);
    return heard.said.join('\n');
  };

  it('gives a lawyer each statement with what it rests on, and voids a review of an earlier rev', () => {
    const text = sheet('--for', 'lawyer');
    expect(text).toContain('### fact.home-1 (rev 2)\n\nLaw: **read by A Lawyer on 2026-11-01**');
    expect(text).toContain('Law: **VOID: read by A Lawyer on 2026-11-01 at rev 1, now rev 2**');
    expect(text).toContain('- evidence: read somewhere');
    expect(text).toContain('[The law](https://constitution.congress.gov/), checked 2026-11-22');
    expect(text).toContain('- must stand beside it: war-3: en fact.war-3.text');
    expect(text).toContain('> I will not open.');
    expect(text).toContain('"rev": 2 }');
    expect(text).not.toContain('## Words in');
  });

  it('gives a translator the words side by side, with the glossary', () => {
    const pack = newer();
    pack.extra['glossary/es-419.json'] = '[{"term":"search","use":"revisar"}]';
    expect(packReview([write('glossed', pack), '--for', 'translator', '--language', 'es-419'])).toBe(0);
    const text = heard.said.join('\n');
    expect(text).toContain('- search: **revisar**');
    expect(text).toContain('| title | en script.door.title | otra \\| cosa |');
    expect(text).toContain('| line.1 | I will not open. | es script.door.line.1 |');
    expect(text).toContain(
      'Words: **VOID: read by a speaker at rev 1, now rev 2; readers see the English with a note**',
    );
    expect(text).not.toContain('## Facts');
  });

  it('begins with an index, and keeps the other language for who asks for it', () => {
    const text = sheet('--for', 'lawyer');
    expect(text.indexOf('  - [fact.home-1 (rev 2)](#facthome-1-rev-2)')).toBeLessThan(
      text.indexOf('### fact.home-1'),
    );
    expect(text).not.toContain('es fact.home-1.text');
    expect(sheet('--for', 'lawyer', '--language', 'es-419')).toContain('es fact.home-1.text');
  });

  it('gives the named records alone, or what is due', () => {
    const some = sheet('--for', 'lawyer', '--only', 'fact.war-3,script.door');
    expect(some.match(/^### .*$/gm)).toEqual(['### fact.war-3 (rev 2)', '### script.door (rev 1)']);
    heard.said.length = 0;
    expect(packReview([write('due', newer()), '--for', 'lawyer', '--due'], '2027-02-01')).toBe(0);
    expect(heard.said.join('\n').match(/^### .*$/gm)).toEqual(['### fact.war-3 (rev 2)']);
    expect(packReview(['--only', 'fact.moon'])).toBe(2);
    expect(heard.complained.join('\n')).toContain('--only fact.moon: no such record');
  });

  it('tells what changed since the last review', () => {
    const text = sheet('--since', write('old', older()), '--language', 'es-419');
    expect(text).toContain('- **changed since the last review**, rev: `1` → `2`');
    expect(text).toContain('script.door.title (es-419): ~~es script.door.title~~ → otra | cosa');
    expect(text).toContain('- still marked as read, though it changed: fact.home-1');
  });

  it('says what is wrong with its use', () => {
    expect(packReview(['--for', 'judge'])).toBe(2);
    expect(packReview(['--language', 'tlh'])).toBe(2);
    expect(packReview([join(folder, 'nowhere')])).toBe(2);
    expect(packReview(['--since', join(folder, 'nowhere')])).toBe(2);
    expect(heard.complained.join('\n')).toContain('this pack is translated into es-419');
  });
});
