import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { scriptText } from '../../../../shared/rights/script-text.ts';
import { listScripts } from '../../../../shared/rights/select-script.ts';
import type { ScriptView } from '../../../../shared/rights/view.ts';

const view: ScriptView = {
  id: 'door',
  title: 'Por la puerta',
  when: '',
  limits: '',
  lang: 'es-419',
  officer: ['I will not open the door.', 'Please go.'],
  own: { lang: 'es-419', lines: ['No voy a abrir.', 'Váyanse.'] },
  say: [],
  use: ['copy'],
  onlyIfTrue: false,
  facts: [],
  source: 'U.S. Const. amend. IV',
  asOf: '2026-11-22',
  wordsReviewed: false,
  lawReviewed: false,
};

describe('scriptText', () => {
  it('gives the English, the reader’s own words, or both, and ends with source and date', () => {
    const foot = 'U.S. Const. amend. IV · 2026-11-22';
    expect(scriptText(view, 'english').plain).toBe(`I will not open the door.\nPlease go.\n\n${foot}`);
    expect(scriptText(view, 'own').plain).toBe(`No voy a abrir.\nVáyanse.\n\n${foot}`);
    expect(scriptText(view, 'both').plain).toBe(
      `I will not open the door.\nPlease go.\n\nNo voy a abrir.\nVáyanse.\n\n${foot}`,
    );
  });

  it('marks each language', () => {
    expect(scriptText(view, 'both').html).toBe(
      '<p lang="en">I will not open the door.</p><p lang="en">Please go.</p>' +
        '<p lang="es-419">No voy a abrir.</p><p lang="es-419">Váyanse.</p>' +
        '<p>U.S. Const. amend. IV · 2026-11-22</p>',
    );
  });

  it('does not say the same English twice', () => {
    const english = { ...view, own: { lang: 'en-US', lines: view.officer } };
    expect(scriptText(english, 'both')).toEqual(scriptText(english, 'english'));
  });

  it('carries the date alone when it states no law', () => {
    expect(scriptText({ ...view, source: '' }, 'english').plain).toMatch(/\n\n2026-11-22$/);
  });

  it('keeps the limits with the words, after them and before the source', () => {
    const limited = { ...view, limits: 'Es posible que no se vayan.' };
    expect(scriptText(limited, 'both').plain).toMatch(
      /Váyanse\.\n\nEs posible que no se vayan\.\n\nU\.S\. Const/,
    );
    expect(scriptText(limited, 'own').html).toContain('<p lang="es-419">Es posible que no se vayan.</p><p>');
    expect(scriptText(limited, 'english').plain).not.toContain('Es posible');
  });

  it('says with a statement about oneself when to make it', () => {
    const fear = { ...view, onlyIfTrue: true, when: 'Dígalo solo si es verdad.', limits: 'No decide.' };
    expect(scriptText(fear, 'own').plain).toContain('\n\nDígalo solo si es verdad.\nNo decide.\n\n');
    expect(scriptText(fear, 'english').plain).not.toContain('Dígalo');
  });

  const { pack, words } = loadPackFiles();
  const inLanguage = (lang: 'en-US' | 'es-419') => {
    const [own, source] = [words[lang], words['en-US']];
    if (!own || !source) throw new Error(`no words in ${lang}`);
    return listScripts({ pack, words: own, source }, { today: pack.published });
  };

  it.each(inLanguage('es-419').map((script) => [script.id, script] as const))(
    'lets no Spanish reader carry %s away without what it does not do',
    (_, script) => {
      expect(script.limits).not.toBe('');
      for (const choice of ['own', 'both'] as const) {
        const { plain, html } = scriptText(script, choice);
        expect(plain.indexOf(script.limits)).toBeGreaterThan(plain.indexOf(script.own.lines.at(-1) ?? '?'));
        expect(html).toContain(`<p lang="es-419">${script.limits.replaceAll("'", '&#39;')}</p><p>`);
      }
      expect(scriptText(script, 'english').plain).not.toContain(script.limits);
    },
  );

  it.each(inLanguage('en-US').map((script) => [script.id, script] as const))(
    'lets no English reader carry %s away without what it does not do',
    (_, script) => {
      for (const choice of ['english', 'own', 'both'] as const)
        expect(scriptText(script, choice).plain).toContain(
          `\n\n${script.onlyIfTrue ? `${script.when}\n` : ''}${script.limits}\n\n`,
        );
    },
  );

  it('escapes whatever a pack holds: no tag and no attribute but ours, and the text comes back whole', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...`<>&"'/ =a;ñ`) });
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 3 }), nasty, (lines, source) => {
        const hostile: ScriptView = { ...view, source, own: { lang: 'es-419', lines } };
        const { html } = scriptText(hostile, 'own');
        const stripped = html
          .replaceAll('<p lang="es-419">', '')
          .replaceAll('<p>', '')
          .replaceAll('</p>', '');
        expect(stripped).not.toMatch(/[<>"']/);
        const first = /<p lang="es-419">(.*?)<\/p>/.exec(html)?.[1] ?? '';
        expect(decode(first)).toBe(lines[0]);
      }),
    );
  });
});

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
