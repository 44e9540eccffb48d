import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerWith, fillIn, json, mountForm, press, type, yes } from './interest-form-page.ts';
import { find, textOf } from './mount.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page that comes back from the browser’s memory', () => {
  const away = (minutes: number): void => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    vi.setSystemTime(Date.now() + minutes * 60_000);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  };

  it('has its answers after a while, and shows them to nobody after a longer one', async () => {
    const element = await mountForm();
    await type(element, 'email', 'ana@example.org');
    await press(element);
    away(4);
    await element.updateComplete;
    const email = find(element, '#field-email', HTMLInputElement);
    expect(email.value).toBe('ana@example.org');
    away(6);
    await vi.waitFor(() => expect(textOf(element)).toContain('Step 1 of 3'));
    expect(email.value).toBe('');
  });

  it('does not show a receipt to whoever goes back later', async () => {
    answerWith(yes);
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => find(element, '.receipt', HTMLElement));
    away(6);
    await vi.waitFor(() => expect(element.renderRoot.querySelector('.receipt')).toBeNull());
    expect(textOf(element)).not.toContain('ana@example.org');
  });

  it('tells nobody of what was still on its way then', async () => {
    let answer = (_: Response): void => undefined;
    answerWith(() => new Promise((resolve) => (answer = resolve)));
    const element = await mountForm();
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Sending'));
    away(6);
    await vi.waitFor(() => expect(textOf(element)).toContain('Step 1 of 3'));
    answer(json(422, { errors: { email: 'ana@example.org bounces' } })());
    await vi.waitFor(() => expect(textOf(element)).not.toContain('Sending'));
    expect(element.renderRoot.querySelector('.failure, .summary, .problem')).toBeNull();
    expect(textOf(element)).not.toContain('bounces');
  });
});
