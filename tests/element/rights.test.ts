import { afterEach, describe, expect, it, vi } from 'vitest';
import { selectScenario } from '../../shared/rights/select-scenario.ts';
import { listScripts } from '../../shared/rights/select-script.ts';
import { AmparoRights } from '../../widgets/elements/rights/rights.ts';
import '../../widgets/elements/rights/define.ts';
import { bundled, contentFor, readerOptions } from '../../widgets/rights-kit/content.ts';
import { expectInSight } from './limits-in-sight.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

const copyButton = (element: AmparoRights, index: number): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll<HTMLButtonElement>('details[open] [part~="copy"]')][index] ??
  (() => {
    throw new Error('no copy button');
  })();

describe('<amparo-rights>', () => {
  it.each([
    {},
    { scenario: 'door' },
    { scenario: 'street', lang: 'es' },
    { scenario: 'work', theme: 'dark' },
  ])('has no axe violation with %o', async (attributes) => {
    const element = await mount(AmparoRights, attributes);
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    expect(await axeProblems()).toEqual([]);
  });

  it('asks what is happening, opens one situation, and comes back to where the reader was', async () => {
    const element = await mount(AmparoRights);
    find(element, '[data-scenario="street"]', HTMLButtonElement).click();
    await element.updateComplete;
    const root = element.renderRoot;
    expect(root instanceof ShadowRoot && root.activeElement?.localName).toBe('h2');
    find(element, '.back', HTMLButtonElement).click();
    await element.updateComplete;
    expect(root instanceof ShadowRoot && root.activeElement?.getAttribute('data-scenario')).toBe('street');
  });

  it('shows the one situation that the page names, without a way back to others', async () => {
    const element = await mount(AmparoRights, { scenario: 'door' });
    expect(element.renderRoot.querySelector('.back')).toBeNull();
    expect(element.renderRoot.querySelectorAll('.steps li').length).toBeGreaterThan(2);
  });

  it('offers every situation when the page names one that does not exist', async () => {
    const element = await mount(AmparoRights, { scenario: 'moon' });
    expect(element.renderRoot.querySelectorAll('.tile').length).toBeGreaterThan(2);
    expect(textOf(element)).toMatch(/attribute scenario is “moon”\. It can be: .*door/);
  });

  it('marks the officer’s English so that no translator touches it', async () => {
    const element = await mount(AmparoRights, { scenario: 'door', lang: 'es' });
    const quote = find(element, '.english blockquote', HTMLQuoteElement);
    expect([quote.lang, quote.translate]).toEqual(['en', false]);
    expect(find(element, '.pair > div:last-child blockquote', HTMLQuoteElement).lang).toBe('es-419');
  });

  it('spells the sound of each English line under it, for those who do not read English only', async () => {
    const english = await mount(AmparoRights, { scenario: 'door', lang: 'en' });
    expect(english.renderRoot.querySelector('.say')).toBeNull();
    const spanish = await mount(AmparoRights, { scenario: 'door', lang: 'es' });
    const [line, sound] = find(spanish, '.english blockquote', HTMLElement).children;
    expect([line?.className, sound?.className]).toEqual(['', 'say soft']);
    expect(sound?.textContent).toMatch(/^Suena así: \S/);
  });

  it('says beneath the title that nobody has reviewed it yet, once', async () => {
    const element = await mount(AmparoRights, { scenario: 'door' });
    const note = find(element, '.title + .lead + [part="review"]', HTMLElement);
    expect(note.textContent).toContain('Not reviewed by a lawyer yet');
    expect(textOf(element).match(/lawyer yet/g)).toHaveLength(1);
  });

  it('names a source and a date for every statement of law', async () => {
    const element = await mount(AmparoRights, { scenario: 'door' });
    const facts = [...element.renderRoot.querySelectorAll('[part="rights"] > li')];
    expect(facts.length).toBeGreaterThan(3);
    for (const fact of facts) {
      expect(fact.querySelector<HTMLAnchorElement>('.source a')?.protocol).toBe('https:');
      expect(fact.querySelector('.source')?.textContent).toMatch(/\d{4}/);
    }
  });

  it('copies English with its source and date, as text and as HTML, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const element = await mount(AmparoRights, { scenario: 'door', lang: 'es' });
    copyButton(element, 0).click();
    await vi.waitFor(() => expect(textOf(element)).toContain('Copiado'));
    const [item] = write.mock.calls[0]?.[0] ?? [];
    const plain = await (await item?.getType('text/plain'))?.text();
    const markup = await (await item?.getType('text/html'))?.text();
    expect(plain).toContain(find(element, '.english blockquote p', HTMLElement).textContent);
    expect(plain).toMatch(/\d{4}-\d{2}-\d{2}$/);
    expect(markup).toContain('lang="en"');
  });

  it('shows what a script does not do, and the law behind it with its cautions, on its own card', async () => {
    const element = await mount(AmparoRights, { scenario: 'street' });
    for (const script of listScripts(contentFor(bundled, 'en-US'), readerOptions('en-US', undefined))) {
      const card = element.renderRoot.querySelector(`[data-script="${script.id}"]`);
      if (!card) continue;
      const limits = card.querySelector('.limits');
      expect(limits?.textContent).toBe(script.limits);
      expect(limits?.closest('details')).toBe(card);
      expect(
        [...card.querySelectorAll('.facts > li > p:first-child')].map((fact) => fact.textContent),
      ).toEqual(script.facts.map(({ text }) => text));
      expect(card.querySelectorAll('.facts .warn')).toHaveLength(
        script.facts.filter(({ changing }) => changing).length,
      );
    }
    expect(element.renderRoot.querySelectorAll('[data-script] .facts > li').length).toBeGreaterThan(3);
  });

  it.each(['door', 'courthouse', 'after-raid'])(
    'has in sight all that the steps of %s must not stand without',
    async (scenario) => {
      const element = await mount(AmparoRights, { scenario });
      const view = selectScenario(contentFor(bundled, 'en-US'), scenario, readerOptions('en-US', undefined));
      if (!view) throw new Error(`no scenario ${scenario}`);
      expectInSight(element, view);
    },
  );

  it('says of a line that nobody looked at for long when it was checked last', async () => {
    const linesOn = async (day: string): Promise<readonly string[]> => {
      vi.setSystemTime(day);
      const element = await mount(AmparoRights, { scenario: 'door' });
      vi.useRealTimers();
      const lines = [...element.renderRoot.querySelectorAll('.hotlines > li')];
      return lines.map((line) => line.lastElementChild?.textContent ?? '');
    };
    const late = await linesOn('2030-01-01');
    expect(late.length).toBeGreaterThan(0);
    for (const line of late) expect(line).toMatch(/^Last checked on .*may have changed/);
    for (const line of await linesOn('2025-01-01')) expect(line).toMatch(/^Checked on /);
  });

  it('names the states of what does not hold everywhere', async () => {
    const element = await mount(AmparoRights, { scenario: 'detained' });
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    const options = readerOptions('en-US', undefined);
    const view = selectScenario(contentFor(bundled, 'en-US'), 'detained', options);
    const local = view?.differs.filter(({ states }) => states.length > 0) ?? [];
    expect(local.length).toBeGreaterThan(0);
    const items = [...element.renderRoot.querySelectorAll('.facts > li')];
    for (const { text, states } of local) {
      const item = items.find((one) => one.querySelector('p')?.textContent === text);
      expect(item?.querySelector('.soft')?.textContent).toContain(
        states.map((state) => state.replace('US-', '')).join(', '),
      );
    }
  });

  it('asks again whether a statement is true once its card was closed or the situation was left', async () => {
    const element = await mount(AmparoRights);
    const enter = async (): Promise<HTMLDetailsElement> => {
      find(element, '[data-scenario="check-in"]', HTMLButtonElement).click();
      await element.updateComplete;
      return find(element, '[data-script="fear"]', HTMLDetailsElement);
    };
    const affirm = async (card: Element): Promise<void> => {
      card.querySelector<HTMLButtonElement>('[part="affirm"]')?.click();
      await element.updateComplete;
      expect(card.querySelector('[part="affirm"]')).toBeNull();
    };
    const card = await enter();
    card.open = true;
    await affirm(card);
    card.open = false;
    await vi.waitFor(() => expect(card.querySelector('[part="affirm"]')).not.toBeNull());
    await affirm(card);
    find(element, '.back', HTMLButtonElement).click();
    await element.updateComplete;
    expect((await enter()).querySelector('[part="affirm"]')).not.toBeNull();
  });

  it('keeps what is typed into the search when what searches cannot be had, and says so', async () => {
    const element = await mount(AmparoRights);
    const field = find(element, '[part="search"]', HTMLInputElement);
    field.focus();
    field.value = 'door';
    field.dispatchEvent(new Event('input'));
    const told = find(element, '[part="found"] [role="status"]', HTMLElement);
    expect(told.textContent).toBe('Loading…');
    await vi.waitFor(() => expect(told.textContent).toContain('could not be loaded'), 9000);
    expect([field.isConnected, field.value]).toEqual([true, 'door']);
  });

  it('fits a narrow phone', async () => {
    const element = await mount(AmparoRights, { scenario: 'door', lang: 'es' });
    element.style.setProperty('width', '288px');
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    expect(find(element, '.frame', HTMLElement).scrollWidth).toBeLessThanOrEqual(288);
  });
});
