import { vi } from 'vitest';
import { parseSubmission } from '../../shared/forms/parse-submission.ts';
import type { Submission } from '../../shared/forms/submission.ts';
import { AmparoInterestForm } from '../../widgets/elements/interest-form/interest-form.ts';
import '../../widgets/elements/interest-form/define.ts';
import '../../widgets/form/register.ts';
import { find, mount } from './mount.ts';

export const TARGET = 'json:https://forms.example.org/join';

/** The form as a page pastes it, with a receiver that answers as the test says. */
export async function mountForm(
  attributes: Readonly<Record<string, string>> = {},
): Promise<AmparoInterestForm> {
  const fallback = document.createElement('a');
  fallback.href = 'https://example.org/join';
  fallback.textContent = 'Join by mail';
  return mount(AmparoInterestForm, { form: 'individual', target: TARGET, ...attributes }, [fallback]);
}

/** As long as a person takes to fill it in. */
export function aMinuteLater(): void {
  const later = performance.now() + 60_000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
}

/** Replaces the network. Each call gets its own answer; the last one stays. */
export function answerWith(...answers: readonly (() => Response | Promise<Response>)[]) {
  let turn = 0;
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    const answer = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    if (!answer) throw new TypeError('no answer');
    return answer();
  });
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });

export const yes = json(201, { accepted: true });

/** What was sent, read as a receiver reads it. */
export const sent = (network: ReturnType<typeof answerWith>): readonly Submission[] =>
  network.mock.calls.map(([, init]) => {
    const result = parseSubmission(JSON.parse(String(init?.body)));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  });

export const sentIds = (network: ReturnType<typeof answerWith>): readonly string[] =>
  sent(network).map(({ id }) => id);

export async function type(element: AmparoInterestForm, name: string, text: string): Promise<void> {
  const control = find(element, `[id="field-${name}"]`, HTMLElement);
  if (
    !(
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
  )
    throw new Error(name);
  control.value = text;
  control.dispatchEvent(
    new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  );
  await element.updateComplete;
}

export async function tick(element: AmparoInterestForm, name: string, value?: string): Promise<void> {
  const selector = value === undefined ? `#field-${name}` : `input[name="${name}"][value="${value}"]`;
  find(element, selector, HTMLInputElement).click();
  await element.updateComplete;
}

export async function press(element: AmparoInterestForm, selector = 'button[type="submit"]'): Promise<void> {
  find(element, selector, HTMLElement).click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Answers what is needed, taking the time that a person needs, and goes to the last step. */
export async function fillIn(element: AmparoInterestForm): Promise<void> {
  aMinuteLater();
  await type(element, 'name', 'Ana');
  await type(element, 'email', 'ana@example.org');
  await press(element);
  await press(element);
  await tick(element, 'agree');
}

export const focused = (element: AmparoInterestForm): Element | null =>
  element.shadowRoot?.activeElement ?? null;
