import { afterEach, describe, expect, it, vi } from 'vitest';
import individual from '../../shared/forms/definitions/individual.json' with { type: 'json' };
import { page } from '../../widgets/base/trusted-types.ts';
import {
  aMinuteLater,
  answerWith,
  fillIn,
  json,
  mountForm,
  press,
  tick,
  type,
  yes,
} from './interest-form-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

const FORM = 'https://forms.example.org/ours.json';
const ours = {
  ...individual,
  id: 'ours',
  texts: { 'en-US': { ...individual.texts['en-US'], title: 'Join the phone tree' } },
};

describe('a definition from an address', () => {
  it('is asked as it says', async () => {
    const network = answerWith(json(200, ours), yes);
    const element = await mountForm({ form: FORM });
    expect(textOf(element)).toContain('Loading the form');
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    await vi.waitFor(() => expect(textOf(element)).toContain('Join the phone tree'));
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => find(element, '.receipt', HTMLElement));
    expect(String(network.mock.calls[0]?.[0])).toBe(FORM);
    expect(JSON.parse(String(network.mock.calls[1]?.[1]?.body))).toMatchObject({ form: 'ours' });
  });

  it('is shown all at once where it says so, and tells at once all that is wrong', async () => {
    const network = answerWith(json(200, { ...ours, layout: 'page' }), yes);
    const element = await mountForm({ form: FORM });
    await vi.waitFor(() => find(element, 'form', HTMLElement));
    aMinuteLater();
    const steps = [...element.renderRoot.querySelectorAll('.step')];
    expect(steps.map((step) => step.checkVisibility())).toEqual([true, true, true]);
    expect(textOf(element)).not.toContain('Step 1');
    await press(element);
    expect(element.renderRoot.querySelectorAll('.summary a')).toHaveLength(2);
    expect(await axeProblems()).toEqual([]);
    await type(element, 'email', 'ana@example.org');
    await tick(element, 'agree');
    await press(element);
    await vi.waitFor(() => find(element, '.receipt', HTMLElement));
    expect(network).toHaveBeenCalledTimes(2);
  });

  it('speaks its own language throughout where it has no words in the reader’s', async () => {
    const network = answerWith(json(200, ours), json(503, {}), yes);
    const element = await mountForm({ form: FORM, lang: 'es' });
    await vi.waitFor(() => expect(textOf(element)).toContain('Join the phone tree'));
    expect(find(element, 'form', HTMLElement).lang).toBe('en-US');
    expect(find(element, 'form', HTMLElement).textContent).not.toMatch(/Paso|Necesario/);
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('has a problem'));
    await press(element, '.failure .main');
    await vi.waitFor(() => find(element, '.receipt', HTMLElement));
    expect(find(element, '.receipt', HTMLElement).lang).toBe('en-US');
    expect(textOf(element)).toContain('Your answers arrived');
    // Whom to answer, and in which language, is another matter.
    expect(JSON.parse(String(network.mock.calls[2]?.[1]?.body))).toMatchObject({
      lang: 'es-419',
      consent: { lang: 'en-US' },
    });
  });

  it.each<[string, () => Response, string]>([
    ['breaks a rule', json(200, { ...ours, version: 0 }), 'definition, at “version”'],
    [
      'asks for a status',
      json(200, { ...ours, steps: [{ id: 'contact', fields: [{ name: 'visa', type: 'text' }] }] }),
      'no form may ask about immigration status',
    ],
    ['is no JSON', () => new Response('<p>'), 'is not JSON'],
    ['is not there', json(404, {}), 'could not be fetched'],
  ])('that %s is told to whoever wrote it, and the way beside it stays', async (_name, answer, message) => {
    answerWith(answer);
    const element = await mountForm({ form: FORM });
    await vi.waitFor(() => expect(textOf(element)).toContain(message));
    expect(textOf(element)).toContain('Nothing can be sent');
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    expect(await axeProblems()).toEqual([]);
  });

  it.each(['http://forms.example.org/ours.json', 'javascript:alert(1)', 'data:application/json,{}'])(
    'is not taken from %s',
    async (form) => {
      const network = answerWith(json(200, ours));
      const element = await mountForm({ form });
      await vi.waitFor(() => expect(textOf(element)).toContain('It can be: individual'));
      expect(network).not.toHaveBeenCalled();
    },
  );
});

describe('a part of the kit that does not come', () => {
  it('leaves the page’s own way and a second try; what needs it not, works', async () => {
    const there = page.further.get(AMPARO_VERSION);
    page.further.delete(AMPARO_VERSION);
    const element = await mountForm({ form: 'chapter' });
    await vi.waitFor(() => expect(textOf(element)).toContain('The form could not be loaded'));
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    expect(await axeProblems()).toEqual([]);
    if (there) page.further.set(AMPARO_VERSION, there);
    await press(element, 'button:not(.quiet)');
    await vi.waitFor(() => expect(textOf(element)).toContain('Invite the organizers'));
  });
});

it('prints the receipt in a frame of its own', async () => {
  answerWith(yes);
  const element = await mountForm();
  await fillIn(element);
  await press(element);
  await vi.waitFor(() => find(element, '.receipt', HTMLElement));
  const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.receipt .actions button')];
  buttons.find(({ textContent }) => textContent === 'Print the receipt')?.click();
  const frame = await vi.waitFor(() => {
    const found = document.querySelector('iframe.act-print');
    if (found instanceof HTMLIFrameElement && found.contentDocument?.querySelector('dl')) return found;
    throw new Error('no frame');
  });
  const text = frame.contentDocument?.body.textContent ?? '';
  for (const part of [
    'forms.example.org',
    'ana@example.org',
    'You agreed: I agree',
    'give the organizers this number',
  ])
    expect(text).toContain(part);
});
