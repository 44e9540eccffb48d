import { afterEach, describe, expect, it, vi } from 'vitest';
import { AmparoHotlines } from '../../widgets/elements/hotlines/hotlines.ts';
import '../../widgets/elements/hotlines/define.ts';
import { AmparoRights } from '../../widgets/elements/rights/rights.ts';
import '../../widgets/elements/rights/define.ts';
import { AmparoScript } from '../../widgets/elements/script/script.ts';
import '../../widgets/elements/script/define.ts';
import { bundled, contentFor } from '../../widgets/rights-kit/content.ts';
import '../../widgets/tools/register.ts';
import { tools } from '../../widgets/tools/tools.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

const panel = (element: AmparoRights | AmparoScript | AmparoHotlines): Promise<HTMLDialogElement> =>
  vi.waitFor(() => find(element, 'dialog[open]', HTMLDialogElement));
const press = (element: AmparoRights | AmparoScript | AmparoHotlines, part: string): void =>
  find(element, `[part="${part}"]`, HTMLButtonElement).click();

/** A frame with that sheet; it is taken off the page again. */
const printed = (sheet: string): Promise<void> =>
  vi.waitFor(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.act-print');
    if (!frame?.contentDocument?.querySelector(sheet)) throw new Error(`no ${sheet}`);
    frame.remove();
  });

describe('the state of <amparo-rights>', () => {
  it('is chosen in a list, begins with what the page says, counts at once and is kept nowhere', async () => {
    const element = await mount(AmparoRights, { state: 'ca' });
    expect(find(element, '[part="state"]', HTMLButtonElement).textContent).toContain('CA');
    const heard: unknown[] = [];
    element.addEventListener(
      'amparo-state',
      (event) => event instanceof CustomEvent && heard.push(event.detail),
    );
    press(element, 'state');
    const select = (await panel(element)).querySelector('select');
    expect(select?.value).toBe('US-CA');
    expect(await axeProblems()).toEqual([]);
    if (!select) throw new Error('no list of states');
    select.value = 'US-TX';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(heard).toEqual([{ state: 'US-TX' }]);
    expect(find(element, '[part="state"]', HTMLButtonElement).textContent).toContain('TX');
    expect(
      [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(''),
    ).not.toContain('TX');
  });
});

describe('a message for one’s own people', () => {
  it('is offered while they are here, opens in the device’s messages, and leaves out what nobody filled in', async () => {
    const element = await mount(AmparoRights, { scenario: 'street' });
    press(element, 'tell');
    const dialog = await panel(element);
    const send = dialog.querySelector<HTMLAnchorElement>('a[href^="sms:"]');
    const body = (): string => decodeURIComponent(send?.href.replace(/^.*body=/, '') ?? '');
    const field = dialog.querySelector('textarea');
    expect(dialog.querySelector('h2')?.textContent).toBe('Tell my people');
    expect(body()).toMatch(/^Officers are stopping me/);
    expect(body()).not.toContain('_');
    expect(await axeProblems()).toEqual([]);
    const where = dialog.querySelector('input');
    if (!field || !where) throw new Error('no message, or no field for what it asks');
    expect(where.closest('label')?.textContent).toBe('I am at (left out if empty)');
    const write = (into: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
      into.value = value;
      into.dispatchEvent(new Event('input'));
    };
    write(where, 'Main St');
    expect(body()).toMatch(/^Officers are stopping me right now. I am at: Main St. Please/);
    write(field, 'I am at: Main St. Call Ana.');
    expect(body()).toBe('I am at: Main St. Call Ana.');
    write(where, 'Elm St');
    expect(body()).toBe('I am at: Elm St. Call Ana.');
  });

  it.each([{}, { scenario: 'family-plan' }])('is offered on every screen (%o)', async (attributes) => {
    const element = await mount(AmparoRights, attributes);
    expect(element.renderRoot.querySelectorAll('[part="tell"]')).toHaveLength(1);
  });
});

describe('the foot of every element', () => {
  it.each([AmparoRights, AmparoScript, AmparoHotlines])(
    'tells of errors and corrections (%o)',
    async (type) => {
      const element = await mount<AmparoRights | AmparoScript | AmparoHotlines>(type);
      press(element, 'about');
      const text = (await panel(element)).textContent;
      expect(text).toContain('No group has set an address for error reports');
      expect(text).toContain('No mistake has been found');
      expect(await axeProblems()).toEqual([]);
    },
  );
});

it('speaks in its panels a language that came in a file of its own', async () => {
  void tools.about(
    {
      root: () => document.body,
      lang: () => 'fr',
      t: () => (id) => `fr ${id}`,
      signal: () => new AbortController().signal,
    },
    contentFor(bundled, 'en-US'),
  );
  const dialog = await vi.waitFor(() => document.querySelector('dialog[open]'));
  expect(dialog?.querySelector('h3')?.textContent).toBe('fr rights.corrections');
});

describe('print', () => {
  it.each([
    ['Print as a card', '.act-sheet:not(:has(.act-sign))'],
    ['Print as a door sign', '.act-sign'],
  ])('offers words about the door as both kinds of paper: %s', async (label, sheet) => {
    const element = await mount(AmparoScript, { script: 'door' });
    press(element, 'print');
    const dialog = await panel(element);
    const choice = [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    choice?.click();
    await printed(sheet);
    await vi.waitFor(() => expect(element.renderRoot.querySelector('dialog')).toBeNull());
  });

  it('makes other words a card at once: what hangs outside is read by those whom nobody sees', async () => {
    const element = await mount(AmparoScript, { script: 'free' });
    press(element, 'print');
    await printed('.act-sheet:not(:has(.act-sign))');
    expect(element.renderRoot.querySelector('dialog')).toBeNull();
  });

  it('has a situation on one page', async () => {
    const element = await mount(AmparoRights, { scenario: 'school' });
    find(element, 'article > .actions > [part="print"]', HTMLButtonElement).click();
    await printed('.act-scenario');
  });

  it('asks at the door whether it shall be the page or the sign', async () => {
    const element = await mount(AmparoRights, { scenario: 'door' });
    find(element, 'article > .actions > [part="print"]', HTMLButtonElement).click();
    const buttons = [...(await panel(element)).querySelectorAll('button')].map(
      ({ textContent }) => textContent,
    );
    expect(buttons).toEqual(['Print this page', expect.stringMatching(/sign/i), 'Back']);
  });
});

describe('what the clipboard refuses', () => {
  it('is given in a field, selected, with how to copy it', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const element = await mount(AmparoRights, { scenario: 'door' });
    find(element, 'details[open] [part~="copy"]', HTMLButtonElement).click();
    const field = (await panel(element)).querySelector('textarea');
    await vi.waitFor(() => expect(field?.selectionEnd).toBe(field?.value.length));
    expect(field?.value.length).toBeGreaterThan(20);
    expect(await axeProblems()).toEqual([]);
  });
});

describe('reading aloud', () => {
  it('reads the reader’s own words with a voice of that language, or says that the device has none', async () => {
    const asked: string[] = [];
    vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
    const element = await mount(AmparoScript, { script: 'free', lang: 'es' });
    for (const button of element.renderRoot.querySelectorAll<HTMLButtonElement>('[part="speak"]')) {
      asked.push(button.textContent);
      button.click();
      await vi.waitFor(() => expect(textOf(element)).toContain('no tiene'), 4000);
    }
    expect(asked).toEqual(['Leer en voz alta en inglés', 'Leer en voz alta en español']);
    expect(textOf(element)).toMatch(/español/);
  });
});

describe('a pack from outside', () => {
  it('that cannot be used is told of in a language that came in a file of its own', async () => {
    const { signal } = new AbortController();
    const { note } = await tools.readPack('/no-such-folder/pack.json', bundled, signal);
    const host = { root: () => document.body, signal: () => signal };
    const french = { ...host, lang: () => 'fr', t: () => (id: string) => `fr ${id}` };
    expect(note?.(french)).toMatch(/^fr issue\.signed-/);
    const spanish = { ...host, lang: () => 'es-419', t: () => () => 'the element’s own words' };
    expect(note?.(spanish)).toContain('Lo que usted tiene sigue en uso');
  });

  const NOTES: Readonly<Record<string, string>> = { 'en-US': 'Not in use', 'es-419': 'No está en uso' };

  it('is asked for again after the element was moved or names another, and is told of in the reader’s language', async () => {
    const asked = vi
      .spyOn(tools, 'readPack')
      .mockImplementation(async () => ({ note: (host) => NOTES[host.lang()] ?? '' }));
    const element = await mount(AmparoScript, { script: 'free', pack: 'https://a.example/pack.json' });
    await vi.waitFor(() => expect(textOf(element)).toContain('Not in use'));
    expect(asked).toHaveBeenCalledTimes(1);
    element.lang = 'es';
    await vi.waitFor(() => expect(textOf(element)).toContain('No está en uso'));
    expect(textOf(element)).not.toContain('Not in use');
    document.querySelector('main')?.prepend(element);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    element.setAttribute('pack', 'https://b.example/pack.json');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    expect(asked.mock.lastCall?.[0]).toBe('https://b.example/pack.json');
  });

  it('that is answered after the element left says nothing', async () => {
    let answer = (_: { readonly note: () => string }): void => {};
    vi.spyOn(tools, 'readPack').mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    vi.spyOn(tools, 'readPack').mockResolvedValue({});
    const element = await mount(AmparoScript, { script: 'free', pack: 'https://a.example/pack.json' });
    await vi.waitFor(() => expect(tools.readPack).toHaveBeenCalledTimes(1));
    document.querySelector('main')?.prepend(element);
    answer({ note: () => 'Too late' });
    await element.updateComplete;
    await new Promise((next) => setTimeout(next, 20));
    expect(textOf(element)).not.toContain('Too late');
  });
});
