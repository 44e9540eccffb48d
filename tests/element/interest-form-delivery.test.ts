import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  answerWith,
  fillIn,
  focused,
  json,
  mountForm,
  press,
  sentIds,
  type,
  yes,
} from './interest-form-page.ts';
import { find, textOf } from './mount.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const failed = async (element: Awaited<ReturnType<typeof mountForm>>): Promise<string> => {
  const panel = await vi.waitFor(() => find(element, '.failure', HTMLElement));
  return panel.textContent?.replace(/\s+/g, ' ') ?? '';
};
const received = (element: Awaited<ReturnType<typeof mountForm>>) =>
  vi.waitFor(() => find(element, '.receipt', HTMLElement));

describe('sending', () => {
  it('five clicks send once', async () => {
    const network = answerWith(yes);
    const element = await mountForm();
    await fillIn(element);
    const button = find(element, 'button[type="submit"]', HTMLButtonElement);
    for (let click = 0; click < 5; click += 1) button.click();
    await received(element);
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('keeps its number on every retry until it is accepted, then takes a new one', async () => {
    const network = answerWith(json(503, {}), json(200, {}), yes);
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await failed(element);
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(network).toHaveBeenCalledTimes(2));
    await failed(element);
    await press(element, '.failure .main');
    await received(element);
    const ids = sentIds(network);
    expect(new Set(ids).size).toBe(1);
    expect(textOf(element)).toContain(ids[0]);
    await press(element, '.receipt .quiet');
    expect(find(element, '#field-name', HTMLInputElement).value).toBe('');
    await fillIn(element);
    await press(element);
    await received(element);
    expect(sentIds(network).at(-1)).not.toBe(ids[0]);
  });

  it('is the same submission when it is tried again after midnight', async () => {
    const network = answerWith(json(503, {}), yes);
    const element = await mountForm();
    await fillIn(element);
    vi.setSystemTime('2026-11-27T23:59:59Z');
    await press(element);
    await failed(element);
    vi.setSystemTime('2026-11-28T00:00:01Z');
    await press(element, '.failure .main');
    await received(element);
    const bodies = network.mock.calls.map(([, init]) => init?.body);
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies[0]).toContain('"date":"2026-11-27"');
  });

  it('is the same submission when it is tried again in another language', async () => {
    const network = answerWith(json(503, {}), yes);
    const element = await mountForm({ lang: 'en' });
    await fillIn(element);
    await press(element);
    await failed(element);
    await press(element, '.switch button');
    expect(await failed(element)).toContain('tiene un problema');
    await press(element, '.failure .main');
    await received(element);
    const bodies = network.mock.calls.map(([, init]) => init?.body);
    expect(bodies[1]).toBe(bodies[0]);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press(element, '.receipt .actions button');
    expect(copied.mock.calls[0]?.[0]).toContain('Usted aceptó: I agree that the organizers');
  });

  it('that fails in a way nobody thought of leaves the answers and the way on', async () => {
    const network = answerWith(yes);
    const element = await mountForm();
    await fillIn(element);
    const broken = vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('not by this page'));
    await press(element);
    expect(await failed(element)).toContain('They are still here');
    expect(network).not.toHaveBeenCalled();
    broken.mockRestore();
    await press(element, '.failure .main');
    await received(element);
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('tells the page what happened, never the answers', async () => {
    answerWith(json(503, {}), yes);
    const element = await mountForm();
    const told: unknown[] = [];
    for (const name of ['amparo-failed', 'amparo-submitted'])
      document.addEventListener(
        name,
        (event) => told.push([name, event instanceof CustomEvent && event.detail]),
        {
          once: true,
        },
      );
    await fillIn(element);
    await press(element);
    await failed(element);
    await press(element, '.failure .main');
    await received(element);
    expect(told).toEqual([
      ['amparo-failed', { form: 'individual', reason: 'server-error' }],
      ['amparo-submitted', { form: 'individual', id: expect.stringMatching(/^[0-9a-f-]{36}$/) }],
    ]);
  });

  it('copies a receipt', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    answerWith(yes);
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await received(element);
    expect(focused(element)?.localName).toBe('h2');
    await press(element, '.receipt .actions button');
    await vi.waitFor(() => expect(textOf(element)).toContain('Copied'));
    expect(copied.mock.calls[0]?.[0]).toContain('Email: ana@example.org');
  });
});

describe('each failure has its own true message and loses nothing', () => {
  const network = (): never => {
    throw new TypeError('Failed to fetch');
  };
  const page = (): Response => new Response('<h1>Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } });
  it.each<[string, () => Response, string]>([
    ['unreachable', network, 'We could not reach forms.example.org'],
    ['server error', json(500, {}), 'forms.example.org has a problem'],
    ['too many', json(429, {}, { 'retry-after': '120' }), 'Wait 2 min'],
    ['refused', json(403, { reasons: ['Closed today'] }), 'Closed today'],
    ['a bare no', json(200, { ok: false }), 'It did not say why'],
    ['captive portal', page, 'Another page answered in place of forms.example.org'],
    ['empty 200', () => new Response(''), 'forms.example.org did not answer as it should'],
  ])('%s', async (_name, answer, message) => {
    answerWith(answer);
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    expect(await failed(element)).toContain(message);
    expect(await failed(element)).toContain('still here');
    expect(focused(element)?.className).toContain('failure');
    expect(find(element, 'slot', HTMLSlotElement).assignedElements()[0]?.checkVisibility()).toBe(true);
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
  });

  it.each([
    ['a host that lets no page read it', 'cors', 'This page may not read what forms.example.org answers'],
    ['a line that breaks in the middle', undefined, 'The line to forms.example.org broke off'],
  ])('%s', async (_name, closed, message) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_url, { method, mode } = {}) => {
      if (method === 'POST' || mode === closed) throw new TypeError('Failed to fetch');
      return new Response('');
    });
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    expect(await failed(element)).toContain(message);
    expect(await failed(element)).toContain('We cannot tell if your answers arrived');
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
  });

  it('offline, and when the line is back', async () => {
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    answerWith(network, network, yes);
    const element = await mountForm({ lang: 'es' });
    await fillIn(element);
    await press(element);
    expect(await failed(element)).toContain('No tiene conexión');
    line.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(await failed(element)).toContain('Ya tiene conexión');
    await press(element, '.failure .main');
    await received(element);
  });

  it('a reason for one field stands beside it, as text', async () => {
    answerWith(json(400, { reasons: [{ field: 'email', message: '<b>bounced</b>' }] }));
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(focused(element)?.className).toContain('summary'));
    const email = find(element, '#field-email', HTMLInputElement);
    expect(email.checkVisibility()).toBe(true);
    expect(email.closest('.field')?.textContent).toContain('<b>bounced</b>');
    expect(await failed(element)).toContain('did not take your answers');
  });

  it('answers that were changed after a lost yes can be sent as well', async () => {
    const calls = answerWith(() => new Response(''), json(422, { code: 'id-used' }), yes);
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await failed(element);
    await type(element, 'note', 'and one thing more');
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(textOf(element)).toContain('Your first answers had arrived'));
    await press(element, '.failure .main');
    await received(element);
    const ids = sentIds(calls);
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  });

  it('offers the text to copy by hand where the clipboard is closed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    answerWith(network);
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await failed(element);
    await press(element, '.failure .actions button:not(.main)');
    const text = await vi.waitFor(() => find(element, '.by-hand textarea', HTMLTextAreaElement));
    expect(text.value).toContain('Email: ana@example.org');
    await vi.waitFor(() => expect(focused(element)).toBe(text));
  });
});
