import { afterEach, describe, expect, it, vi } from 'vitest';
import { newIdentity } from '../../shared/crypto/age/identity.ts';
import { openSealed } from '../../shared/crypto/age/open-sealed.ts';
import { readEnvelope } from '../../shared/forms/sealing/envelope.ts';
import { provenBits } from '../../shared/forms/sealing/work.ts';
import type { AmparoInterestForm } from '../../widgets/elements/interest-form/interest-form.ts';
import { NOBODYS_KEYS } from '../harness/nobodys-keys.ts';
import {
  aMinuteLater,
  answerWith,
  fillIn,
  focused,
  json,
  mountForm,
  press,
  tick,
  type,
  yes,
} from './interest-form-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const [KEY, OTHER] = NOBODYS_KEYS;

const failure = (element: AmparoInterestForm) => vi.waitFor(() => find(element, '.failure', HTMLElement));
const received = (element: AmparoInterestForm) => vi.waitFor(() => find(element, '.receipt', HTMLElement));

describe('who may be a program', () => {
  it('and is done at once, is asked once more, and nothing is dropped', async () => {
    const network = answerWith(yes);
    const element = await mountForm();
    const now = performance.now();
    await fillIn(element);
    vi.spyOn(performance, 'now').mockReturnValue(now + 200);
    await press(element);
    expect((await failure(element)).textContent).toContain('If you are a person');
    expect(focused(element)?.className).toContain('failure');
    expect(await axeProblems()).toEqual([]);
    expect(network).not.toHaveBeenCalled();
    await press(element, '.failure .main');
    await received(element);
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('and fills what no person sees, is asked once more', async () => {
    const network = answerWith(json(503, {}), yes);
    const element = await mountForm();
    const bait = find(element, '[name="website"]', HTMLInputElement);
    expect([bait.tabIndex, bait.autocomplete, bait.closest('[aria-hidden]') === null]).toEqual([
      -1,
      'off',
      false,
    ]);
    bait.value = 'https://spam.example';
    bait.dispatchEvent(new Event('input'));
    await fillIn(element);
    await press(element);
    await failure(element);
    expect(network).not.toHaveBeenCalled();
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(textOf(element)).toContain('has a problem'));
    await press(element, '.failure .main');
    await received(element);
    expect(String(network.mock.calls.at(-1)?.[1]?.body)).not.toContain('spam.example');
  });
});

describe('the browser’s own back', () => {
  it('leads to the step before with every answer, and what the history holds is no answer', async () => {
    const element = await mountForm();
    const address = location.href;
    await type(element, 'email', 'ana@example.org');
    await press(element);
    await type(element, 'place', '60601');
    await press(element);
    expect(JSON.stringify(history.state)).not.toMatch(/ana|60601/);
    expect(location.href).toBe(address);
    history.back();
    await vi.waitFor(() => expect(focused(element)?.textContent).toBe('Where are you?'));
    expect(find(element, '#field-place', HTMLInputElement).value).toBe('60601');
    history.back();
    await vi.waitFor(() => expect(focused(element)?.textContent).toBe('How can we reach you?'));
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
  });

  it('keeps no entry of this page where there is a way out of it', async () => {
    const before = history.length;
    const element = await mountForm({ 'exit-url': 'https://www.weather.gov/' });
    await type(element, 'email', 'ana@example.org');
    await press(element);
    expect(focused(element)?.textContent).toBe('Where are you?');
    expect(history.length).toBe(before);
  });
});

describe('a mail', () => {
  const target = 'mailto:hello@chapter.example';

  it('is prepared, and nobody is told that it was sent', async () => {
    const network = answerWith(yes);
    const element = await mountForm({ target });
    await vi.waitFor(() => expect(textOf(element)).toContain('Your answers go to hello@chapter.example'));
    await fillIn(element);
    await press(element);
    const panel = await failure(element);
    expect(panel.textContent).toContain('Nothing has been sent yet');
    expect(find(element, '.failure .main', HTMLButtonElement).textContent).toContain('Open the mail');
    expect(element.renderRoot.querySelector('.receipt, a[href^="mailto"]')).toBeNull();
    expect(await axeProblems()).toEqual([]);
    expect(network).not.toHaveBeenCalled();
  });

  it('that a link cannot hold is to be copied', async () => {
    const element = await mountForm({ target, lang: 'es' });
    await vi.waitFor(() => find(element, 'form', HTMLElement));
    await fillIn(element);
    await type(element, 'note', 'ñ'.repeat(500));
    await press(element);
    const panel = await failure(element);
    expect(panel.textContent).toContain('como máximo');
    expect(panel.textContent).toContain('Copiar mis respuestas');
    expect(panel.textContent).not.toContain('Abrir el correo');
  });
});

describe('sealed answers', () => {
  it('travel as a text that only the keys open, and the page says what that protects from', async () => {
    const network = answerWith(yes);
    const keys = await Promise.all([newIdentity(), newIdentity()]);
    const element = await mountForm({ seal: keys.map(({ recipient }) => recipient).join(' ') });
    expect(textOf(element)).toContain('cannot read them');
    expect(textOf(element)).toContain('does not protect them from this website itself');
    await fillIn(element);
    await tick(element, 'skills', 'drive');
    await press(element);
    await received(element);
    const body = String(network.mock.calls[0]?.[1]?.body);
    expect(body).not.toMatch(/"Ana"|ana@example|"drive"/);
    const opened = await openSealed(JSON.parse(body).sealed, [keys[1].secret]);
    const envelope = opened.ok ? readEnvelope(opened.plaintext) : opened;
    expect(envelope).toMatchObject({
      ok: true,
      value: { submission: { answers: { name: 'Ana', email: 'ana@example.org', skills: ['drive'] } } },
    });
  });

  it('carry the work that the page asks for, inside', async () => {
    const network = answerWith(yes);
    const keys = await Promise.all([newIdentity(), newIdentity()]);
    const element = await mountForm({ seal: keys.map(({ recipient }) => recipient).join(' '), work: '8' });
    await fillIn(element);
    await press(element);
    await received(element);
    const { id, sealed } = JSON.parse(String(network.mock.calls[0]?.[1]?.body));
    const opened = await openSealed(sealed, [keys[0].secret]);
    const envelope = opened.ok ? readEnvelope(opened.plaintext) : opened;
    expect(
      await provenBits(id, envelope.ok && 'value' in envelope ? envelope.value.work : undefined),
    ).toBeGreaterThanOrEqual(8);
  });

  it('send nothing without that work, where the page takes the form out meanwhile, and do it when the form is back', async () => {
    // For this number it takes 44,816 tries.
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000004');
    const network = answerWith(yes);
    const [ana, ben] = await Promise.all([newIdentity(), newIdentity()]);
    const element = await mountForm({ seal: `${ana.recipient} ${ben.recipient}`, work: '14' });
    let clock = performance.now() + 60_000;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 10;
      return clock;
    });
    await type(element, 'email', 'ana@example.org');
    await press(element);
    await press(element);
    await tick(element, 'agree');
    await press(element);
    element.remove();
    await vi.waitFor(() => expect(textOf(element)).not.toContain('Sending'));
    document.body.append(element);
    expect(network).not.toHaveBeenCalled();
    aMinuteLater();
    await press(element);
    await received(element);
    expect(network).toHaveBeenCalledTimes(1);
    const { id, sealed } = JSON.parse(String(network.mock.calls[0]?.[1]?.body));
    const opened = await openSealed(sealed, [ben.secret]);
    const envelope = opened.ok ? readEnvelope(opened.plaintext) : opened;
    const work = envelope.ok && 'value' in envelope ? envelope.value.work : undefined;
    expect(await provenBits(id, work)).toBeGreaterThanOrEqual(14);
  });

  it.each(['0', '7', '19', '8.5', 'much'])(
    'ask for no work of %s bits, and the webmaster hears of it',
    async (work) => {
      const element = await mountForm({ seal: `${KEY} ${OTHER}`, work });
      expect(textOf(element)).toContain('work="8…18"');
    },
  );

  it('do not travel at all once the page has lost its keys, and are there when it has them again', async () => {
    const network = answerWith(yes);
    const seal = `${KEY} ${OTHER}`;
    const element = await mountForm({ seal });
    await fillIn(element);
    element.removeAttribute('seal');
    await element.updateComplete;
    expect(textOf(element)).toContain('at least two different public keys');
    expect(element.renderRoot.querySelector('form')).toBeNull();
    element.setAttribute('seal', seal);
    await element.updateComplete;
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
    expect(network).not.toHaveBeenCalled();
  });

  it('do not travel at all where sealing fails', async () => {
    const network = answerWith(yes);
    const [one, two] = await Promise.all([newIdentity(), newIdentity()]);
    const element = await mountForm({ seal: `${one.recipient} ${two.recipient}` });
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    await fillIn(element);
    await press(element);
    expect((await failure(element)).textContent).toContain('cannot seal');
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
    expect(network).not.toHaveBeenCalled();
  });

  it.each([
    [{ seal: '' }, 'at least two different public keys'],
    [{ seal: 'age1abc age1def' }, 'is not a public key'],
    [{ seal: `${KEY} ${KEY}` }, 'at least two different public keys'],
    [{ seal: `${KEY} ${OTHER}`, target: 'mailto:a@b.example' }, '2,000 characters'],
    [
      { seal: `${KEY} ${OTHER}`, target: 'action-network:b399bd2b-b9a9-4916-9550-5a8a47e045fb' },
      'Action Network cannot',
    ],
  ])('are never doubtful: %o', async (attributes, message) => {
    const element = await mountForm(attributes);
    await vi.waitFor(() => expect(textOf(element)).toContain(message));
    expect(element.renderRoot.querySelector('form')).toBeNull();
  });
});

it('says where another try could be stored twice', async () => {
  answerWith(() => new Response(''));
  const element = await mountForm({ target: 'form:https://formspree.io/f/abc' });
  await vi.waitFor(() => find(element, 'form', HTMLElement));
  await fillIn(element);
  await press(element);
  expect((await failure(element)).textContent).toContain('stores them twice');
});

it('holds no answer in an attribute of the page', async () => {
  answerWith(json(503, {}));
  const element = await mountForm();
  await fillIn(element);
  await tick(element, 'skills', 'drive');
  await press(element);
  await failure(element);
  expect(element.renderRoot instanceof ShadowRoot && element.renderRoot.innerHTML).not.toMatch(
    /ana@example|Ana\b/,
  );
  expect(find(element, 'input[value="drive"]', HTMLInputElement).hasAttribute('checked')).toBe(false);
});
