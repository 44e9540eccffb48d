import { describe, expect, it } from 'vitest';
import { CORE_PACK, isBlocked, loadPackFiles, readTexts } from '../../shared/cli/load-pack.ts';
import { type PackContent, parsePack } from '../../shared/content/parse-pack.ts';
import { wordKeys } from '../../shared/content/word-keys.ts';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { selectScenario } from '../../shared/rights/select-scenario.ts';
import { stateCode } from '../../shared/rights/state-code.ts';
import { fromRoot } from '../harness/root.ts';

/** The content as it is written, with what is recalled: who withdraws one record in a hurry must not first mend what is said of the others. */
function asWritten(): PackContent {
  const texts = readTexts(CORE_PACK);
  const head = { ...JSON.parse(texts['pack.json'] ?? '{}'), recalls: [] };
  const parsed = parsePack({ ...texts, 'pack.json': JSON.stringify(head) }, { isBlocked });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const { pack, words } = asWritten();
const { recalls } = loadPackFiles().pack;
const english = words['en-US']?.strings ?? {};
const spanish = words['es-419']?.strings ?? {};
const everyText = [
  ...Object.values(words).flatMap(({ strings }) => Object.entries(strings)),
  ...pack.scripts.flatMap(({ id, officer }) => officer.map((line) => [`script.${id}`, line] as const)),
];
const saying = (pattern: RegExp): readonly string[] =>
  everyText.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

/** Of a list of ids, what no recall names: a recalled record may stay in its file or leave it. */
const inForce = (kind: 'scenario' | 'script', ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !recalls.includes(`${kind}.${id}`));

/** Marks that say of a record what cannot be: read by nobody, after the pack was published, or at a rev that is not there yet. */
function falseMarks(content: PackContent): readonly string[] {
  const laws = content.pack.facts.filter(
    ({ law, rev }) =>
      law.state !== 'unreviewed' &&
      (law.by.trim() === '' || law.on > content.pack.published || law.rev > rev),
  );
  const source = content.words[SOURCE_LANGUAGE];
  if (!source) throw new Error('the pack has no English words');
  const said = Object.values(content.words).flatMap((own) => {
    const revs = new Map(wordKeys(content.pack, own.lang, source).map(({ item, rev }) => [item, rev]));
    return Object.entries(own.review)
      .filter(([item, { rev }]) => rev > (revs.get(item) ?? 0))
      .map(([item]) => `${own.lang} ${item}`);
  });
  return [...laws.map(({ id }) => id), ...said];
}

const SCENARIOS = [
  ...[
    'door',
    'street',
    'car',
    'work',
    'school',
    'clinic',
    'worship',
    'courthouse',
    'check-in',
    'border',
    'bus',
  ],
  ...['protest', 'detained', 'fast-deportation', 'papers', 'family-plan', 'after-raid'],
];

/** Those of the facts sheet that are not held back, and what it tells a person to say at the door, of a warrant and in court. */
const SCRIPTS = [
  ...['silent', 'free', 'noconsent', 'door', 'door-admin', 'door-forced', 'lawyer', 'nosign', 'fear', 'bond'],
  ...['border-cit', 'border-checkpoint', 'recording', 'worker', 'employer', 'school', 'hotline'],
  ...['interpreter', 'medicine', 'children'],
  ...['door-noconsent', 'warrant-limits', 'court-time'],
];

describe('the rights content', () => {
  it('has the scenarios that were promised, in their order, each whole', () => {
    const written = pack.scenarios.map(({ id }) => id);
    expect(inForce('scenario', written)).toEqual(inForce('scenario', SCENARIOS));
    for (const { id, not, prepare, facts, hotlines } of pack.scenarios) {
      for (const part of [not, prepare, facts, hotlines]) expect(part.length, id).toBeGreaterThan(2);
    }
  });

  it('has every script that may be said, and none that waits for a lawyer', () => {
    const written = pack.scripts.map(({ id }) => id);
    expect([...inForce('script', written)].sort()).toEqual([...inForce('script', SCRIPTS)].sort());
    const reached = new Set(pack.scenarios.flatMap(({ scripts }) => scripts));
    expect(inForce('script', SCRIPTS).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('asks first whether it is true before a person says who they are or what they fear', () => {
    const guarded = pack.scripts.filter(({ onlyIfTrue }) => onlyIfTrue).map(({ id }) => id);
    expect(inForce('script', guarded.sort())).toEqual(inForce('script', ['border-cit', 'fear']));
  });

  it('says where states differ, and marks what holds in some only', () => {
    const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
    const named = new Set(pack.scenarios.flatMap(({ differs }) => differs));
    const bound = pack.facts.filter(({ states }) => states.length > 0).map(({ id }) => id);
    expect(bound.length).toBeGreaterThan(4);
    expect(bound.filter((id) => !named.has(id))).toEqual([]);
    for (const id of bound)
      for (const state of facts.get(id)?.states ?? []) expect(stateCode(state), id).toBe(state);
  });

  it('cites and dates every fact', () => {
    for (const fact of pack.facts) {
      expect(fact.citation.checked <= pack.published, fact.id).toBe(true);
      expect(fact.evidence.length, fact.id).toBeGreaterThan(0);
      expect(fact.asOf === undefined || fact.asOf <= pack.published, fact.id).toBe(true);
    }
    for (const { id, source } of pack.hotlines) expect(source.checked <= pack.published, id).toBe(true);
  });

  it('uses every fact somewhere: in a scenario, a script, or as a caution', () => {
    const used = new Set([
      ...pack.scenarios.flatMap(({ facts }) => facts),
      ...pack.scripts.flatMap(({ facts }) => facts),
      ...pack.scenarios.flatMap(({ differs }) => differs),
      ...pack.facts.flatMap(({ cautions }) => cautions),
      ...[...pack.warrant.questions, ...pack.warrant.ends].flatMap(({ facts }) => facts),
    ]);
    expect(pack.facts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('shows in each scenario every fact that its steps and scripts rest on', () => {
    const cautions = new Map(pack.facts.map((fact) => [fact.id, fact.cautions]));
    for (const scenario of pack.scenarios) {
      const shown = new Set([...scenario.facts, ...scenario.facts.flatMap((id) => cautions.get(id) ?? [])]);
      const scripts = pack.scripts.filter(({ id }) => scenario.scripts.includes(id));
      const steps = [...scenario.now, ...scenario.not, ...scenario.prepare];
      const rests = [...steps, ...scripts].flatMap(({ facts }) => facts);
      expect(
        rests.filter((id) => !shown.has(id)),
        scenario.id,
      ).toEqual([]);
    }
  });

  it('lets a caution fit wherever its right is shown', () => {
    const core = pack.facts.find(({ id }) => id === 'core-1');
    expect(core?.cautions).toEqual(expect.arrayContaining(['exp-4', 'bor-1', 'state-1']));
    expect(pack.facts.find(({ id }) => id === 'home-1')?.cautions).toContain('war-3');
  });

  it('never promises what officers will do', () => {
    expect(
      saying(/\b(ICE|they|agents|officers) (can ?not|can['’]t|will not|won['’]t) (enter|come in|arrest)/i),
    ).toEqual([]);
    expect(saying(/\bno (pueden|puede|van a|va a) (entrar|arrestar)/i)).toEqual([]);
  });

  it('says “might” of what officers may do against the law, because “may” sounds like leave to do it', () => {
    expect(
      saying(/\b(they|officers?|agents) may (not say|still|force|try|search anyway|stop you anyway)/i),
    ).toEqual([]);
  });

  it('says wherever a paper is judged that an immigration court is not the court that counts', () => {
    for (const key of [
      'scenario.door.now.4',
      'scenario.work.now.5',
      'script.door-admin.when',
      'fact.war-2.text',
    ]) {
      expect(english[key], key).toMatch(/immigration court/i);
      expect(spanish[key], key).toMatch(/corte (o un juez )?de inmigración/i);
    }
  });

  it('tells nobody that they must open, and sets no number of days on a warrant', () => {
    expect(saying(/must open|debe abrir|tiene que abrir(?!les)/i)).toEqual([]);
    const days = saying(/\b(10|14|ten|fourteen|diez|catorce) (days|días)/i);
    expect(days.filter((line) => /warrant|orden/i.test(line))).toEqual([]);
  });

  it('sends a warning that states no law to a lawyer', () => {
    for (const { id, basis } of pack.facts) {
      if (basis !== 'warning') continue;
      expect(english[`fact.${id}.text`], id).toMatch(/lawyer/);
      expect(spanish[`fact.${id}.text`], id).toMatch(/abogado/);
    }
  });

  it('marks each line that ICE or the government runs in its own words too', () => {
    for (const { id, runBy, phone } of pack.hotlines) {
      if (runBy === 'ice') {
        expect(english[`hotline.${id}.note`], id).toMatch(/^Run by ICE\./);
        expect(spanish[`hotline.${id}.note`], id).toMatch(/^Es de ICE\./);
      }
      if (runBy === 'ice' && phone) expect(english[`hotline.${id}.note`]).toMatch(/no status/);
    }
  });

  it('bears no mark of a review that names nobody, comes after the pack or speaks of a text that is not there', () => {
    expect(falseMarks({ pack, words })).toEqual([]);
    const [first, ...others] = pack.facts;
    const [item] = Object.keys(words['es-419']?.review ?? {});
    if (!first || !item || !words['es-419']) throw new Error('the pack has no facts or no Spanish');
    const read = { state: 'lawyer-reviewed', by: 'A. Lawyer', on: pack.published, rev: first.rev } as const;
    const marked = (law: object): readonly string[] =>
      falseMarks({ pack: { ...pack, facts: [{ ...first, law: { ...read, ...law } }, ...others] }, words });
    expect(marked({})).toEqual([]);
    for (const law of [{ by: ' ' }, { on: '2099-01-01' }, { rev: first.rev + 1 }])
      expect(marked(law)).toEqual([first.id]);
    const spoken = (rev: number): readonly string[] => {
      const review = { ...words['es-419']?.review, [item]: { rev, state: 'speaker-reviewed' as const } };
      return falseMarks({ pack, words: { ...words, 'es-419': { lang: 'es-419', strings: {}, review } } });
    };
    expect(spoken(1)).toEqual([]);
    expect(spoken(900)).toEqual([`es-419 ${item}`]);
  });

  it('offers no number of ICE as help, and its search for a person only to who looks for one', () => {
    const ice = pack.hotlines.filter(({ runBy }) => runBy === 'ice');
    const steps = (scenario: (typeof pack.scenarios)[number]) =>
      [...scenario.now, ...scenario.not, ...scenario.prepare].flatMap(({ lines = [] }) => lines);
    for (const scenario of pack.scenarios)
      expect(
        ice.filter(({ id }) => [...scenario.hotlines, ...steps(scenario)].includes(id)).map(({ id }) => id),
        scenario.id,
      ).toEqual(scenario.id === 'after-raid' ? ['ice-locator'] : []);
    expect(ice.find(({ id }) => id === 'ice-locator')).not.toHaveProperty('phone');
    const ends = pack.warrant.ends.flatMap(({ now }) => now.flatMap(({ lines = [] }) => lines));
    expect(ice.filter(({ id }) => ends.includes(id))).toEqual([]);
  });

  it('gives every caution of a script in its limits, in few words', () => {
    const marks: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
      'war-3': [/force/i, /fuerz|fuerc/i],
      'war-6': [/emergency/i, /emergencia/i],
      'home-6': [/probation or parole/i, /libertad condicional/i],
      'bor-1': [/border|visitor/i, /frontera|visita/i],
      'state-1': [/name/i, /nombre/i],
      'exp-4': [/deport/i, /deport/i],
      'str-2': [/hold you anyway/i, /retengan de todos modos/i],
      'core-6': [/not true/i, /no es verdad/i],
      'bor-10': [/asylum/i, /asilo/i],
      'rec-2': [/arrest/i, /arresto/i],
      'rec-6': [/not a citizen/i, /ciudadanía/i],
      'pa-3-directory': [/directory information/i, /directory information/i],
    };
    for (const { id, covers } of pack.scripts) {
      for (const caution of covers) {
        expect(english[`script.${id}.limits`], `${id} ${caution}`).toMatch(marks[caution]?.[0] ?? /^$/);
        expect(spanish[`script.${id}.limits`], `${id} ${caution}`).toMatch(marks[caution]?.[1] ?? /^$/);
      }
      expect((english[`script.${id}.limits`] ?? '').split(' ').length, id).toBeLessThan(45);
    }
  });

  it('states no two years, court or ruling in a step that stands without its facts', () => {
    const standing = [...pack.scenarios, ...pack.warrant.ends].flatMap((one) =>
      (['now', 'not', 'prepare'] as const).flatMap((part) =>
        ('group' in one ? one[part] : part === 'now' ? one.now : [])
          .filter(({ stands }) => stands)
          .map(({ key }) => `${'group' in one ? 'scenario' : 'end'}.${one.id}.${part}.${key}`),
      ),
    );
    expect(standing.length).toBeGreaterThan(20);
    const claims = standing.filter((key) =>
      /\b(you are the one|does not cover|covers|must|may not|has the right)\b/i.test(
        (english[key] ?? '').replace('unless a lawyer says that it covers', ''),
      ),
    );
    expect(claims.filter((key) => !/^scenario\.car\.prepare\.1$/.test(key))).toEqual([]);
  });

  it('still warns in every language when every date has passed', () => {
    const source = words['en-US'];
    if (!source) throw new Error('the pack has no English words');
    for (const own of Object.values(words)) {
      for (const { id } of pack.scenarios) {
        const view = selectScenario({ pack, source, words: own }, id, { today: '2099-01-01' });
        const moving = view?.rights.filter(({ changing }) => changing) ?? [];
        expect(moving.length, id).toBeGreaterThan(1);
        for (const { text, changing } of view?.rights ?? []) {
          expect(text, id).not.toBe('');
          expect(changing?.expired ?? true).toBe(true);
        }
      }
    }
  });

  it('names no key twice in a file of words', () => {
    for (const [file, text] of Object.entries(readTexts(fromRoot('shared/content/packs/core/words')))) {
      const keys = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
      expect(new Set(keys).size, file).toBe(keys.length);
      expect(keys.length, file).toBe(Object.keys(JSON.parse(text)).length);
    }
  });
});
