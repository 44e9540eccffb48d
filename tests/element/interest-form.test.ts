import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  answerWith,
  fillIn,
  focused,
  json,
  mountForm,
  press,
  sent,
  tick,
  type,
  yes,
} from './interest-form-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

describe('<amparo-interest-form>', () => {
  it.each(['en', 'es'])(
    'has no axe violation on any step, with errors, after a failure and on the receipt (%s)',
    async (lang) => {
      answerWith(json(503, {}), yes);
      const element = await mountForm({ lang });
      expect(await axeProblems()).toEqual([]);
      await press(element);
      expect(await axeProblems()).toEqual([]);
      await fillIn(element);
      expect(await axeProblems()).toEqual([]);
      await press(element);
      await vi.waitFor(() => find(element, '.failure', HTMLElement));
      expect(await axeProblems()).toEqual([]);
      await press(element, '.failure .main');
      await vi.waitFor(() => find(element, '.receipt', HTMLElement));
      expect(await axeProblems()).toEqual([]);
    },
  );

  it('says above where answers go and what the form is not for, on every step', async () => {
    const element = await mountForm();
    for (const open of [true, false, false]) {
      expect(textOf(element)).toContain('Your answers go to forms.example.org');
      const emergency = find(element, 'details', HTMLDetailsElement);
      expect([emergency.textContent?.includes('call 911'), emergency.open]).toEqual([true, open]);
      await type(element, 'phone', '2125550100');
      await press(element);
    }
  });

  it('shows what is wrong beside the field and in a summary whose link moves there', async () => {
    const element = await mountForm();
    await type(element, 'phone', '12');
    await press(element);
    expect(focused(element)?.className).toContain('summary');
    const phone = find(element, '#field-phone', HTMLInputElement);
    expect(phone.getAttribute('aria-invalid')).toBe('true');
    const told = element.shadowRoot?.getElementById(phone.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toContain('area code');
    const address = location.href;
    find(element, '.summary a', HTMLAnchorElement).click();
    await vi.waitFor(() => expect(focused(element)).toBe(phone));
    expect(location.href).toBe(address);
    await type(element, 'phone', '2125550100');
    expect(element.shadowRoot?.querySelector('.summary')).toBeNull();
  });

  it('asks a further question only when an answer calls for it', async () => {
    const element = await mountForm();
    const note = find(element, '#field-call-note', HTMLInputElement);
    expect(note.checkVisibility()).toBe(false);
    await tick(element, 'reach', 'call');
    expect(note.checkVisibility()).toBe(true);
  });

  it('keeps every answer when the language changes, and the words that were agreed to', async () => {
    const network = answerWith(yes);
    const element = await mountForm({ lang: 'en' });
    await fillIn(element);
    await tick(element, 'skills', 'drive');
    find(element, '.switch button', HTMLButtonElement).click();
    await element.updateComplete;
    expect(textOf(element)).toContain('¿Qué sabe hacer?');
    expect(find(element, 'input[value="drive"]', HTMLInputElement).checked).toBe(true);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Sus respuestas llegaron'));
    expect(sent(network)).toMatchObject([
      {
        lang: 'es-419',
        answers: { name: 'Ana', email: 'ana@example.org', skills: ['drive'] },
        consent: { lang: 'en-US' },
      },
    ]);
  });

  it('moves the focus to each new step and keeps what was typed on the way back', async () => {
    const element = await mountForm();
    await type(element, 'email', 'ana@example.org');
    await press(element);
    expect(focused(element)?.textContent).toBe('Where are you?');
    await press(element, '.actions button.quiet');
    expect(focused(element)?.textContent).toBe('How can we reach you?');
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
  });

  it('carries the tokens by which browsers help to fill in, until something is there to be noted down', async () => {
    const element = await mountForm();
    const tokens = ['name', 'email', 'phone', 'place'].map((name) => {
      const { autocomplete, type: kind, inputMode } = find(element, `#field-${name}`, HTMLInputElement);
      return `${autocomplete} ${kind} ${inputMode}`.trim();
    });
    expect(tokens).toEqual(['name text', 'email email email', 'tel tel tel', 'postal-code text']);
    await type(element, 'email', 'ana@example.org');
    expect(find(element, '#field-email', HTMLInputElement).autocomplete).toBe('off');
  });

  it('is not part of any form of the page, so that browsers neither send nor store its answers with one', async () => {
    const element = await mountForm();
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    await type(element, 'email', 'ana@example.org');
    expect([...new FormData(form).keys()]).toEqual([]);
  });

  it('has targets of at least 48 px', async () => {
    const element = await mountForm();
    const controls = [
      ...(element.shadowRoot?.querySelectorAll('button, summary, label.option, input:not([type=checkbox])') ??
        []),
    ];
    const small = controls.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 48);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

describe('a configuration that cannot be', () => {
  it.each([
    [{ target: '' }, 'It can be: json:https:'],
    [{ target: 'json:http://forms.example.org/' }, 'It can be: json:https:'],
    [{ target: 'https://script.google.com/macros/s/x/exec' }, 'form:https:'],
    [{ form: 'toString' }, 'It can be: individual'],
  ])('%o is told to the webmaster, and the light DOM stays', async (attributes, message) => {
    const element = await mountForm(attributes);
    expect(textOf(element)).toContain('Nothing can be sent');
    expect(textOf(element)).toContain(message);
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    expect(element.shadowRoot?.querySelector('form')).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });
});

describe('a blocked number', () => {
  // The tip line in base 36: the number itself must stand nowhere, not even here.
  const tip = String(Number.parseInt('3za0a3r', 36));

  it.each([
    ['target', `json:https://forms.example.org/${tip}`],
    ['target', `mailto:${tip}@example.org`],
    ['form', tip],
  ])('in the attribute %s ends the form, and is not repeated', async (name, value) => {
    const element = await mountForm({ [name]: value });
    await vi.waitFor(() => expect(textOf(element)).toContain('our list of dangerous numbers'));
    expect(element.shadowRoot?.querySelector('form')).toBeNull();
    expect(textOf(element).replace(/\D/g, '')).not.toContain(tip);
  });

  it('in an answer is the person’s own and stays', async () => {
    const element = await mountForm();
    const phone = find(element, 'input[type="tel"]', HTMLInputElement);
    phone.value = tip;
    phone.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(find(element, 'input[type="tel"]', HTMLInputElement).value).toBe(tip);
  });
});
