import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../shared/content/parse-pack.ts';
import { type Broken, refusals } from './refused.ts';
import { type SmallPack, smallPack, textsOf } from './small-pack.ts';

const checks = { isBlocked: () => false };
const read = (pack: SmallPack) => parsePack(textsOf(pack), checks);

/** Broken files and shapes; what takes more than one record to see is beside each rule. */
const BROKEN: readonly Broken[] = [
  [
    'a missing file',
    ({ pack }) => {
      pack.extra['facts.json'] = '';
    },
    'facts.json: file pack-json',
  ],
  [
    'text that is not JSON',
    ({ pack }) => {
      pack.extra['words/es-419.json'] = '{';
    },
    'words/es-419.json: file pack-json',
  ],
  [
    'an unknown key',
    ({ fact }) => {
      Object.assign(fact, { colour: 'red' });
    },
    'facts.json: home-1.colour pack-shape',
  ],
  [
    'an unknown key in the head',
    ({ pack }) => {
      Object.assign(pack.head, { extra: 1 });
    },
    'pack.json: extra pack-shape',
  ],
  [
    'a day that no calendar has',
    ({ fact }) => {
      fact.citation.checked = '2026-02-30';
    },
    'facts.json: home-1.citation.checked pack-shape',
  ],
  [
    'a URL without https',
    ({ fact }) => {
      fact.citation.url = 'http://www.congress.gov/';
    },
    'facts.json: home-1.citation.url pack-shape',
  ],
  [
    'a fact without authority',
    ({ fact }) => {
      fact.authority = [];
    },
    'facts.json: home-1.authority pack-shape',
  ],
  [
    'a fact without evidence',
    ({ fact }) => {
      fact.evidence = [];
    },
    'facts.json: home-1.evidence pack-shape',
  ],
  [
    'too few steps',
    ({ scenario }) => {
      scenario.now = scenario.now.slice(1);
    },
    'scenarios.json: door.now pack-shape',
  ],
  [
    'a number that is not E.164',
    ({ hotline }) => {
      hotline.phone = '202-555-0123';
    },
    'hotlines.json: line.phone pack-shape',
  ],
  [
    'a hotline that one list alone names',
    ({ hotline }) => {
      Object.assign(hotline, { confidence: 'L' });
    },
    'hotlines.json: line.confidence pack-shape',
  ],
  [
    'a zone that is not one',
    ({ hotline }) => {
      hotline.zone = 'Pacific';
    },
    'hotlines.json: line.zone pack-shape',
  ],
  [
    'a language tag that is not canonical',
    ({ hotline }) => {
      hotline.languages = ['tl'];
    },
    'hotlines.json: line.languages.0 pack-shape',
  ],
  [
    'words in a file of no language',
    ({ pack }) => {
      pack.extra['words/spanish_mx.json'] = '{}';
    },
    'words/spanish_mx.json: name pack-language-tag',
  ],
  [
    'a language without its review file',
    ({ pack }) => {
      pack.extra['words/ht.json'] = '{}';
    },
    'words/ht.review.json: file pack-file-missing',
  ],
  [
    'a glossary of another shape',
    ({ pack }) => {
      pack.extra['glossary/es-419.json'] = '[{"term":"a"}]';
    },
    'glossary/es-419.json: 0.use pack-shape',
  ],
];

describe('parsePack', () => {
  it('reads a pack that keeps every rule', () => {
    const result = read(smallPack());
    expect(result).toMatchObject({ ok: true, warnings: [] });
    if (!result.ok) return;
    expect(result.value.pack.facts.map(({ id }) => id)).toEqual(['home-1', 'war-3']);
    expect(Object.keys(result.value.words)).toEqual(['en-US', 'es-419']);
  });

  it.each(BROKEN)('refuses %s, naming file, field and rule', (_, breakIt, issue) => {
    expect(refusals(breakIt)).toContain(issue);
  });

  it('lets a translation be behind, and says so', () => {
    const pack = smallPack();
    for (const fact of pack.facts) if (fact.id === 'home-1') fact.rev = 3;
    pack.en.review['fact.home-1'] = { rev: 3, state: 'draft' };
    delete pack.es.strings['fact.home-1.who'];
    expect(read(pack)).toMatchObject({
      ok: true,
      warnings: [{ code: 'pack-words-behind', where: 'words/es-419.review.json: fact.home-1' }],
    });
  });

  it('takes another language from its two files alone', () => {
    const pack = smallPack();
    pack.extra['words/ht.json'] = JSON.stringify({ 'script.door.title': 'ht' });
    pack.extra['words/ht.review.json'] = '{}';
    const result = read(pack);
    expect(result.ok && Object.keys(result.value.words)).toEqual(['en-US', 'es-419', 'ht']);
    expect(result.ok && result.warnings.length).toBe(8);
  });

  it('never throws, whatever the files hold', () => {
    const files = Object.keys(textsOf(smallPack()));
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant('[{"id":"a"}]'),
      fc.constant('{"__proto__":1}'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), value, (file, text) => {
        expect(typeof parsePack({ ...textsOf(smallPack()), [file]: text }, checks).ok).toBe('boolean');
      }),
    );
  });

  it('refuses a folder of nothing, naming each file that it needs', () => {
    const result = parsePack({}, checks);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.issues.map(({ where }) => where)).toEqual([
        'pack.json: file',
        'facts.json: file',
        'scenarios.json: file',
        'scripts.json: file',
        'hotlines.json: file',
        'warrant.json: file',
        'words/en-US.json: file',
      ]);
    }
  });
});
