import catalogs from 'amparo:messages/act';
import pack from 'amparo:pack';
import words from 'amparo:words';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openShow, type ShowCard } from '../../shared/dom/show-card.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { listScripts } from '../../shared/rights/select-script.ts';
import { axeProblems } from './mount.ts';

const t = translator(catalogs, 'en-US');
const DOOR: ShowCard = {
  lines: [
    'Who are you, and which agency are you from?',
    'I will not open the door.',
    'Do you have a warrant signed by a judge?',
    'Please put it under the door or hold it up to the window.',
  ],
  lang: 'en',
  under: {
    lines: [
      '¿Quién es usted y de qué agencia viene?',
      'No voy a abrir la puerta.',
      '¿Tiene una orden firmada por un juez?',
      'Por favor, póngala debajo de la puerta o muéstrela por la ventana.',
    ],
    lang: 'es-419',
  },
  foot: 'U.S. Const. amend. IV · As of October 1, 2026',
};
const SHORT: ShowCard = { lines: ['Am I free to go?'], lang: 'en', foot: 'U.S. Const. amend. IV' };
const LONG: ShowCard = { ...DOOR, lines: Array.from({ length: 8 }, () => DOOR.lines).flat() };
const RTL: ShowCard = {
  lines: ['هل أنا حر في الذهاب؟', 'لن أفتح الباب.'],
  lang: 'ar',
  under: SHORT,
  foot: SHORT.foot,
};
const SCREENS = [
  [360, 640],
  [320, 568],
  [568, 320],
  [390, 844],
  [844, 390],
  [1280, 800],
] as const;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.style.removeProperty('overflow-wrap');
});

function open(card: ShowCard, root: HTMLElement | ShadowRoot = document.body): Promise<void> {
  stop = new AbortController();
  return openShow(root, card, t, stop.signal);
}

function part(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`nothing like ${selector}`);
}
const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((next) => requestAnimationFrame(next));
};
const buttons = (root: ParentNode = document): readonly HTMLButtonElement[] =>
  [...root.querySelectorAll('dialog button').values()].filter((one) => one instanceof HTMLButtonElement);
const size = (): number => Number.parseFloat(part('.act-words').style.getPropertyValue('--act-size'));

describe('the words held up', () => {
  it.each(SCREENS)('are never cut at %d × %d, turned or not', async (width, height) => {
    await page.viewport(width, height);
    for (const card of [SHORT, DOOR, RTL]) {
      const closed = open(card);
      await settled();
      const words = part('.act-words');
      for (const turn of [false, true]) {
        if (turn) buttons()[0]?.click();
        expect(words.scrollHeight).toBeLessThanOrEqual(words.clientHeight);
        expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
      }
      for (const button of buttons())
        expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
      // One step larger would not fit: it is the largest there is.
      const largest = size();
      words.style.setProperty('--act-size', `${largest + 1}px`);
      expect(words.scrollHeight > words.clientHeight || words.scrollWidth > words.clientWidth).toBe(true);
      stop.abort();
      await closed;
    }
  });

  it.each([
    [320, 568],
    [568, 320],
  ])(
    'leave every script, in both languages, whole and the way out in sight at %d × %d',
    async (width, height) => {
      await page.viewport(width, height);
      const [own, source] = [words['es-419'], words['en-US']];
      if (!own || !source) throw new Error('no words');
      for (const script of listScripts({ pack, words: own, source }, { today: pack.published })) {
        if (!script.use.includes('show') && !script.use.includes('speak')) continue;
        open({
          lines: script.officer,
          lang: 'en',
          under: script.own,
          foot: `${script.source} · ${script.asOf}`,
        });
        await settled();
        const words = part('.act-words');
        expect(words.scrollHeight, script.id).toBeLessThanOrEqual(words.clientHeight);
        expect(buttons()[1]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
        stop.abort();
      }
    },
  );

  it('break no word, though the page would break any', async () => {
    await page.viewport(390, 844);
    document.body.style.overflowWrap = 'anywhere';
    const line = 'Am I being detained, or am I free to go?';
    void open({ lines: [line], lang: 'en', foot: SHORT.foot });
    await settled();
    const text = part('.act-lines p').firstChild;
    if (!text) throw new Error('no words');
    for (const { index, 0: word } of line.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      expect(range.getClientRects(), word).toHaveLength(1);
    }
  });

  it('grow again when the screen does', async () => {
    await page.viewport(320, 568);
    void open(DOOR);
    await settled();
    const small = size();
    await page.viewport(1280, 800);
    await settled();
    expect(size()).toBeGreaterThan(small * 1.3);
  });

  it('scroll when even the smallest size is too large', async () => {
    await page.viewport(320, 568);
    void open(LONG);
    await settled();
    const words = part('.act-words');
    words.scrollTo(0, words.scrollHeight);
    expect(words.scrollTop).toBeGreaterThan(0);
    expect(part('.act-foot').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      words.getBoundingClientRect().bottom,
    );
  });

  it('turn around for the person opposite, the buttons staying', async () => {
    void open(DOOR);
    const [turn] = buttons();
    expect(turn?.getAttribute('aria-pressed')).toBe('false');
    turn?.click();
    expect(turn?.getAttribute('aria-pressed')).toBe('true');
    expect(getComputedStyle(part('.act-words')).rotate).toBe('180deg');
    turn?.click();
    expect(getComputedStyle(part('.act-words')).rotate).toBe('none');
  });

  it('are black on white on a dark page too', async () => {
    document.documentElement.style.setProperty('color-scheme', 'dark');
    void open(DOOR);
    const look = getComputedStyle(part('dialog'));
    expect([look.color, look.backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('keep their languages, and are left alone by translators', async () => {
    void open(DOOR);
    expect(part('.act-lines').lang).toBe('en');
    expect(part('.act-under').lang).toBe('es-419');
    expect(part('.act-lines').translate).toBe(false);
    stop.abort();
    void open(RTL);
    expect(getComputedStyle(part('.act-lines')).direction).toBe('rtl');
  });

  it('have no accessibility problem', async () => {
    document.title = 'Test';
    void open(DOOR);
    await settled();
    expect(await axeProblems()).toEqual([]);
  });
});

describe('closing the words', () => {
  const opener = (): HTMLButtonElement => {
    const button = document.createElement('button');
    button.textContent = 'Show';
    document.body.append(button);
    button.focus();
    return button;
  };

  it.each(['button', 'signal'])('by %s leaves nothing behind and gives the focus back', async (by) => {
    const button = opener();
    const styles = document.adoptedStyleSheets.length;
    const closed = open(DOOR);
    expect(document.adoptedStyleSheets).toHaveLength(styles + 1);
    expect(document.activeElement).not.toBe(button);
    if (by === 'button') buttons()[1]?.click();
    else stop.abort();
    await closed;
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(styles);
    expect(document.activeElement).toBe(button);
  });

  it('does not open at all for a signal that has aborted', async () => {
    await openShow(document.body, DOOR, t, AbortSignal.abort());
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('works inside a shadow root, styled there alone', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const styles = document.adoptedStyleSheets.length;
    const closed = open(DOOR, root);
    await settled();
    expect(part('dialog', root).getBoundingClientRect().width).toBe(innerWidth);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(styles);
    buttons(root)[1]?.click();
    await closed;
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});
