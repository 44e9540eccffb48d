import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import type { Content, Words } from '../../../../shared/content/model.ts';
import { parsePack } from '../../../../shared/content/parse-pack.ts';
import { selectHotlineGroups } from '../../../../shared/rights/select-hotlines.ts';
import { listScenarios, selectScenario } from '../../../../shared/rights/select-scenario.ts';
import { selectScript } from '../../../../shared/rights/select-script.ts';
import { selectWarrant } from '../../../../shared/rights/select-warrant.ts';
import { type SmallPack, smallPack, textsOf } from '../content/small-pack.ts';

const BEFORE = '2027-01-31';
const AFTER = '2027-02-01';

function loadedContent(): Content {
  const { pack, words } = loadPackFiles();
  const [source, spanish] = [words['en-US'], words['es-419']];
  if (!source || !spanish) throw new Error('the pack has two languages');
  return { pack, source, words: spanish };
}

interface Loaded {
  readonly content: Content;
  readonly second: Words;
}

function load(lang: 'en-US' | 'es-419', change: (pack: SmallPack) => void = () => undefined): Loaded {
  const small = smallPack();
  change(small);
  const result = parsePack(textsOf(small), { isBlocked: () => false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { pack, words } = result.value;
  const [source, second] = [words['en-US'], words['es-419']];
  if (!source || !second) throw new Error('the small pack has two languages');
  return { content: { pack, source, words: lang === 'en-US' ? source : second }, second };
}

/** The home fact has moved on, and the Spanish has not. */
function behind(pack: SmallPack): void {
  for (const fact of pack.facts) if (fact.id === 'home-1') fact.rev = 3;
  pack.en.review['fact.home-1'] = { rev: 3, state: 'draft' };
}

describe('facts', () => {
  it('stand in their order, each followed by its cautions, none twice', () => {
    const { content } = load('es-419', (pack) => {
      for (const scenario of pack.scenarios) scenario.facts = ['home-1', 'war-3'];
    });
    const view = selectScenario(content, 'door', { today: BEFORE });
    expect(view?.rights.map(({ id }) => id)).toEqual(['home-1', 'war-3']);
  });

  it('keep their words on the last day of trust, and give way to the fallback on the next', () => {
    const { content } = load('es-419');
    const moving = (today: string) => selectScenario(content, 'door', { today })?.rights[1];
    expect(moving(BEFORE)).toMatchObject({
      text: 'es fact.war-3.text',
      who: 'es fact.war-3.who',
      changing: { asOf: '2026-01-30', expired: false },
    });
    expect(moving(AFTER)).toMatchObject({
      text: 'es fact.war-3.fallback',
      who: '',
      changing: { asOf: '2026-11-22', reviewBy: BEFORE, expired: true },
    });
  });

  it('are never dropped by time: a century later every one still says something', () => {
    const { content } = load('es-419');
    const view = selectScenario(content, 'door', { today: '2126-01-01' });
    expect(view?.rights.map(({ text }) => text)).toEqual(['es fact.home-1.text', 'es fact.war-3.fallback']);
  });

  it('are in English, and say so, where the translation is behind', () => {
    const { content } = load('es-419', behind);
    const [home, war] = selectScenario(content, 'door', { today: BEFORE })?.rights ?? [];
    expect(home).toMatchObject({ lang: 'en-US', text: 'en fact.home-1.text', who: 'en fact.home-1.who' });
    expect(war).toMatchObject({ lang: 'es-419' });
  });

  it('count as read by a lawyer only at the rev that was read', () => {
    const home = (behindBy: number) => {
      const { content } = load('en-US', (pack) => {
        for (const fact of pack.facts) {
          if (fact.id !== 'home-1') continue;
          fact.law = {
            state: 'lawyer-reviewed',
            by: 'A. Lawyer',
            on: '2026-11-22',
            rev: fact.rev - behindBy,
          };
        }
      });
      return selectScenario(content, 'door', { today: BEFORE })?.rights[0];
    };
    expect(home(0)).toMatchObject({ id: 'home-1', lawReviewed: true });
    expect(home(1)).toMatchObject({ id: 'home-1', lawReviewed: false });
  });
});

describe('scenarios', () => {
  it('are listed in the reader’s language', () => {
    expect(listScenarios(load('es-419').content)).toEqual([
      {
        id: 'door',
        group: 'here',
        icon: 'door',
        title: 'es scenario.door.title',
        short: 'es scenario.door.short',
        lang: 'es-419',
      },
    ]);
  });

  it('hold steps, scripts and hotlines', () => {
    const view = selectScenario(load('es-419').content, 'door', { today: BEFORE });
    expect(view?.now.map(({ text }) => text)).toEqual([1, 2, 3].map((n) => `es scenario.door.now.${n}`));
    expect(view?.not[0]).toEqual({
      ...{ text: 'es scenario.door.not.1', lang: 'es-419', facts: ['home-1'], lines: [] },
    });
    expect(view?.scripts.map(({ id }) => id)).toEqual(['door']);
    expect(view?.hotlines.map(({ id }) => id)).toEqual(['line']);
  });

  it('that are not there are undefined', () => {
    expect(selectScenario(load('en-US').content, 'moon', { today: BEFORE })).toBeUndefined();
    expect(selectScript(load('en-US').content, 'moon', { today: BEFORE })).toBeUndefined();
  });
});

describe('scripts', () => {
  it('put the reader’s language beside the officer’s English', () => {
    const view = selectScript(load('es-419').content, 'door', { today: BEFORE });
    expect(view).toMatchObject({
      officer: ['I will not open.', 'Please go.'],
      own: { lang: 'es-419', lines: ['es script.door.line.1', 'es script.door.line.2'] },
      say: ['es script.door.say.1', 'es script.door.say.2'],
      source: 'U.S. Const. amend. IV',
      asOf: '2026-11-22',
    });
  });

  it('put the second language beside it for a reader of English', () => {
    const { content, second } = load('en-US');
    const view = selectScript(content, 'door', { today: BEFORE, second });
    expect(view).toMatchObject({ lang: 'en-US', title: 'en script.door.title', own: { lang: 'es-419' } });
    expect(selectScript(content, 'door', { today: BEFORE })?.own).toEqual({
      lang: 'en-US',
      lines: ['I will not open.', 'Please go.'],
    });
  });

  it('fall back to English, without a pronunciation, where the translation is behind', () => {
    const { content } = load('es-419', (pack) => {
      for (const script of pack.scripts) script.rev = 2;
      pack.en.review['script.door'] = { rev: 2, state: 'draft' };
    });
    expect(selectScript(content, 'door', { today: BEFORE })).toMatchObject({
      lang: 'en-US',
      own: { lang: 'en-US', lines: ['I will not open.', 'Please go.'] },
      say: [],
    });
  });

  it('carry no source and the pack’s date when they state no law', () => {
    const { content } = load('es-419', (pack) => {
      for (const script of pack.scripts) Object.assign(script, { facts: [], covers: [], request: true });
    });
    expect(selectScript(content, 'door', { today: BEFORE })).toMatchObject({
      source: '',
      asOf: '2026-11-22',
      facts: [],
      lawReviewed: false,
    });
  });

  it('carry the authority and the age of settled law, and of moving law only where there is no other', () => {
    const resting = (...facts: string[]) => {
      const { content } = load('es-419', (pack) => {
        for (const fact of pack.facts) if (fact.id === 'war-3') fact.authority = ['A memo'];
        for (const script of pack.scripts) Object.assign(script, { facts, covers: [] });
      });
      return selectScript(content, 'door', { today: BEFORE });
    };
    expect(resting('war-3', 'home-1')).toMatchObject({ source: 'U.S. Const. amend. IV', asOf: '2026-11-22' });
    expect(resting('war-3')).toMatchObject({ source: 'A memo', asOf: '2026-01-30' });
  });
});

describe('hotlines', () => {
  const line = (today: string) => selectHotlineGroups(load('es-419').content, { today })[0]?.hotlines[0];

  it('show a number that can be read and one that can be dialled', () => {
    expect(line(BEFORE)).toMatchObject({
      phone: { text: '1-202-555-0123', href: 'tel:+12025550123' },
      name: 'es hotline.line.name',
      hours: 'es hotline.line.hours',
    });
  });

  it('are stale from the ninety-first day, and stay', () => {
    expect(line('2027-02-20')?.stale).toBe(false);
    expect(line('2027-02-21')?.stale).toBe(true);
  });

  it('leave out what serves other states only', () => {
    const { content } = load('es-419', (pack) => {
      for (const hotline of pack.hotlines) hotline.coverage = ['US-TX'];
    });
    const ids = (state?: string) =>
      selectHotlineGroups(content, { today: BEFORE, ...(state ? { state } : {}) });
    expect(ids('US-TX')).toHaveLength(1);
    expect(ids('US-CA')).toHaveLength(0);
    expect(ids()).toHaveLength(1);
  });
});

describe('whom to call in a situation, and at the end of the warrant check', () => {
  const content = loadedContent();
  const ids = (state?: string): readonly string[] =>
    selectScenario(content, 'door', { today: '2026-11-28', ...(state ? { state } : {}) })?.hotlines.map(
      ({ id }) => id,
    ) ?? [];

  it('are the lines that it names, and those of the reader’s state first in their kind', () => {
    expect(ids()).not.toContain('chirla');
    expect(ids('US-CA').slice(0, 3)).toEqual(['chirla', 'norcal-resist', 'migrawatch']);
    expect(ids('US-TX').slice(0, 3)).toEqual(['migrawatch', 'raices', 'hilsc']);
    for (const state of ['US-CA', 'US-TX', 'US-ME'])
      expect(ids(state).filter((id) => ids().includes(id))).toEqual(ids());
  });

  it('are never none, and none twice', () => {
    for (const { id } of content.pack.scenarios) {
      const shown = selectScenario(content, id, { today: '2026-11-28', state: 'US-CA' })?.hotlines ?? [];
      expect(new Set(shown).size, id).toBe(shown.length);
      expect(new Set(shown.map(({ group }) => group)).size, id).toBe(
        shown.filter(({ group }, index) => group !== shown[index - 1]?.group).length,
      );
    }
    for (const node of selectWarrant(content, { today: '2026-11-28', state: 'US-CA' }).nodes.values())
      if (node.kind === 'end')
        expect(
          node.now.flatMap(({ lines }) => lines.map(({ id, phone }) => phone && id)),
          node.id,
        ).toEqual(['migrawatch', 'chirla', 'norcal-resist']);
  });

  it('stand at the step that tells to call or to open them', () => {
    const raid = selectScenario(content, 'after-raid', { today: '2026-11-28' });
    const at = [...(raid?.now ?? []), ...(raid?.prepare ?? [])].flatMap(({ text, lines }) =>
      lines.map(({ id, phone, url }) => [id, phone?.href ?? url, text.includes('locator.ice.gov')] as const),
    );
    expect(at).toEqual([
      ['migrawatch', 'tel:+18443631423', false],
      ['ice-locator', 'https://locator.ice.gov/odls/', true],
      ['orr-parents', 'tel:+18002037001', false],
      ['eoir-case', 'tel:+18008987180', false],
    ]);
    expect(raid?.hotlines.map(({ id }) => id)).toEqual(expect.arrayContaining(['ice-locator', 'eoir-case']));
  });
});
