import { afterEach, describe, expect, it, vi } from 'vitest';
import { selectWarrant } from '../../shared/rights/select-warrant.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import { AmparoHotlines } from '../../widgets/elements/hotlines/hotlines.ts';
import '../../widgets/elements/hotlines/define.ts';
import { AmparoScript } from '../../widgets/elements/script/script.ts';
import '../../widgets/elements/script/define.ts';
import { AmparoWarrantCheck } from '../../widgets/elements/warrant-check/warrant-check.ts';
import '../../widgets/elements/warrant-check/define.ts';
import { bundled, contentFor, readerOptions } from '../../widgets/rights-kit/content.ts';
import { knownState } from '../../widgets/rights-kit/known-state.ts';
import { expectInSight } from './limits-in-sight.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

describe('<amparo-script>', () => {
  it.each([{ script: 'free' }, { script: 'free', lang: 'es', theme: 'dark' }, {}])(
    'has no axe violation with %o',
    async (attributes) => {
      await mount(AmparoScript, attributes);
      expect(await axeProblems()).toEqual([]);
    },
  );

  it('shows the words over the whole screen with no other file, and comes back', async () => {
    const element = await mount(AmparoScript, { script: 'free' });
    find(element, '[part="show"]', HTMLButtonElement).click();
    await vi.waitFor(() => find(element, 'dialog[open]', HTMLDialogElement));
    find(element, 'dialog', HTMLDialogElement).close();
    await vi.waitFor(() => expect(element.renderRoot.querySelector('dialog')).toBeNull());
  });

  it('names a wrong id with those that there are, and shows every script', async () => {
    const element = await mount(AmparoScript, { script: 'x' });
    expect(textOf(element)).toMatch(/attribute script is “x”\. It can be: .*free/);
    expect(element.renderRoot.querySelectorAll('[data-script]').length).toBeGreaterThan(3);
  });

  it('says in words that what lies in the other file could not be loaded, and goes on', async () => {
    const element = await mount(AmparoScript, { script: 'free' });
    find(element, '[part="print"]', HTMLButtonElement).click();
    await vi.waitFor(() =>
      expect(find(element, '[role="alert"]', HTMLElement).textContent).toContain('could not be loaded'),
    );
  });

  it('offers no action on a statement about the person before they have said that it is true', async () => {
    const element = await mount(AmparoScript, { theme: 'light' });
    const cards = [...element.renderRoot.querySelectorAll('[data-script]')];
    const gated = cards.filter((card) => card.querySelector('[part="affirm"]'));
    expect(gated.length).toBeGreaterThan(0);
    for (const card of gated) {
      expect(card.querySelectorAll('.actions button')).toHaveLength(1);
      expect(card.querySelector('blockquote')).toBeNull();
    }
    const [first] = gated;
    if (first instanceof HTMLDetailsElement) first.open = true;
    first?.querySelector<HTMLButtonElement>('[part="affirm"]')?.click();
    await element.updateComplete;
    expect(first?.querySelectorAll('.actions button').length).toBeGreaterThan(3);
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).toBe('show');
  });
});

describe('<amparo-warrant-check>', () => {
  it('asks one question a screen, goes back, ends with what to do, and starts anew', async () => {
    const element = await mount(AmparoWarrantCheck);
    const title = (): string => find(element, 'h2', HTMLElement).textContent;
    const first = title();
    expect(await axeProblems()).toEqual([]);
    for (let steps = 0; steps < 12 && element.renderRoot.querySelector('[part="answer"]'); steps += 1) {
      find(element, '[part="answer"]', HTMLButtonElement).click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement?.localName).toBe('h2');
    }
    expect(element.renderRoot.querySelectorAll('.steps li').length).toBeGreaterThan(0);
    expect(await axeProblems()).toEqual([]);
    const end = title();
    find(element, '.back', HTMLButtonElement).click();
    await element.updateComplete;
    expect(title()).not.toBe(end);
    find(element, '.again button', HTMLButtonElement).click();
    await element.updateComplete;
    expect(title()).toBe(first);
  });

  it.each<readonly [string, readonly number[]]>([
    ['no-paper', [1, 1]],
    ['inside', [2]],
  ])('has in sight all that the steps of the end %s must not stand without', async (id, answers) => {
    const element = await mount(AmparoWarrantCheck);
    for (const answer of answers) {
      element.renderRoot.querySelectorAll<HTMLButtonElement>('[part="answer"]')[answer]?.click();
      await element.updateComplete;
    }
    const { nodes } = selectWarrant(contentFor(bundled, 'en-US'), readerOptions('en-US', undefined));
    const end = nodes.get(id);
    if (end?.kind !== 'end') throw new Error(`no end ${id}`);
    expect(find(element, 'h2', HTMLElement).textContent).toBe(end.title);
    expect(find(element, '.steps .soft', HTMLElement).textContent).toMatch(/ · Checked on \w+ \d+, \d{4}$/);
    expectInSight(element, end);
  });
});

describe('<amparo-hotlines>', () => {
  it.each([{}, { state: 'CA', lang: 'es' }])('has no axe violation with %o', async (attributes) => {
    const element = await mount(AmparoHotlines, attributes);
    expect(await axeProblems()).toEqual([]);
    expect(element.renderRoot.querySelectorAll('[part="group"]').length).toBeGreaterThan(1);
  });

  it('leaves out what does not serve the chosen state, and tells the page', async () => {
    const element = await mount(AmparoHotlines);
    const count = (): number => element.renderRoot.querySelectorAll('.hotlines li').length;
    const all = count();
    const heard: unknown[] = [];
    element.addEventListener(
      'amparo-state',
      (event) => event instanceof CustomEvent && heard.push(event.detail),
    );
    const select = find(element, 'select', HTMLSelectElement);
    select.value = 'US-WY';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(count()).toBeLessThan(all);
    expect(heard).toEqual([{ state: 'US-WY' }]);
  });

  it('names a wrong state', async () => {
    expect(textOf(await mount(AmparoHotlines, { state: 'ZZ' }))).toContain('attribute state is “ZZ”');
  });
});

describe('knownState', () => {
  it('reads every state of the list, however it is written, and nothing that is no code', () => {
    for (const [code, name] of STATES)
      for (const written of [code, name, ` ${name.toLowerCase()} `]) expect(knownState(written)).toBe(code);
    expect([
      knownState('ca'),
      knownState(' us-ny '),
      knownState('CAL'),
      knownState('constructor'),
      knownState(null),
    ]).toEqual(['US-CA', 'US-NY', undefined, undefined, undefined]);
  });
});
