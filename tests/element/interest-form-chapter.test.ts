import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AmparoInterestForm } from '../../widgets/elements/interest-form/interest-form.ts';
import {
  aMinuteLater,
  answerWith,
  focused,
  mountForm,
  press,
  sent,
  tick,
  type,
  yes,
} from './interest-form-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

/** Its definition comes from a further file, so a moment later. */
async function open(lang = 'en'): Promise<AmparoInterestForm> {
  const element = await mountForm({ form: 'chapter', lang });
  await vi.waitFor(() => find(element, 'form', HTMLElement));
  return element;
}
const rounds = (element: AmparoInterestForm): number => element.renderRoot.querySelectorAll('.round').length;

/** To the step that asks for times. */
async function toTimes(element: AmparoInterestForm, request = 'visit'): Promise<void> {
  await tick(element, 'request', request);
  await press(element);
  await type(element, 'chapter', 'Cottonwood Bend');
  await press(element);
}

async function toTheEnd(element: AmparoInterestForm): Promise<void> {
  aMinuteLater();
  await press(element);
  await type(element, 'email', 'ana@example.org');
  await tick(element, 'agree');
  await press(element);
  await vi.waitFor(() => find(element, '.receipt', HTMLElement));
}

describe('the chapter form', () => {
  it('asks several times for what has several answers, and sends each round', async () => {
    const network = answerWith(yes);
    const element = await open();
    await toTimes(element);
    await type(element, 'times.0.day', '2099-01-05');
    await press(element, '#add-times');
    expect(rounds(element)).toBe(2);
    await vi.waitFor(() => expect(focused(element)?.id).toBe('field-times.1.day'));
    await type(element, 'times.1.day', '2099-01-06');
    await type(element, 'times.1.from', '18:30');
    await type(element, 'zone', 'America/Chicago');
    await type(element, 'people', '40');
    expect(getComputedStyle(find(element, '.step:not([hidden]) .reach', HTMLElement)).position).toBe(
      'static',
    );
    expect(await axeProblems()).toEqual([]);
    await toTheEnd(element);
    expect(sent(network)).toMatchObject([
      {
        form: 'chapter',
        answers: {
          request: 'visit',
          chapter: 'Cottonwood Bend',
          times: [{ day: '2099-01-05' }, { day: '2099-01-06', from: '18:30' }],
          zone: 'America/Chicago',
          people: '40',
        },
      },
    ]);
    expect(textOf(element)).toMatch(/Day: January 6, 2099 · From: 6:30\sPM/);
    expect(textOf(element)).toContain('Central (Chicago)');
  });

  it('takes a round away with what was in it, and keeps the others', async () => {
    const element = await open();
    await toTimes(element);
    await type(element, 'times.0.day', '2099-01-05');
    await press(element, '#add-times');
    await type(element, 'times.1.day', '2099-01-06');
    expect(textOf(element)).toContain('Remove Time 2');
    await press(element, '.round .quiet');
    expect(rounds(element)).toBe(1);
    expect(find(element, '[id="field-times.0.day"]', HTMLInputElement).value).toBe('2099-01-06');
    await vi.waitFor(() => expect(focused(element)?.id).toBe('add-times'));
    for (let more = 1; more < 5; more += 1) await press(element, '#add-times');
    expect([rounds(element), find(element, '#add-times', HTMLElement).checkVisibility()]).toEqual([5, false]);
  });

  it('tells what is wrong in which round, and its link moves there', async () => {
    const element = await open('es');
    await press(element);
    expect(find(element, '.summary a', HTMLElement).textContent).toBe(
      '¿Qué piden? Por favor, responda esto.',
    );
    await toTimes(element);
    expect(find(element, '#about-zone', HTMLElement).textContent).not.toContain('Necesario.');
    await type(element, 'times.0.day', '2099-01-05');
    await press(element, '#add-times');
    await type(element, 'times.1.from', '18:30');
    await type(element, 'times.1.to', '08:00');
    await press(element);
    const links = [...element.renderRoot.querySelectorAll<HTMLElement>('.summary a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Horario 2, Día: Por favor, responda esto.',
      'Horario 2, Hasta: Debe ser posterior a la anterior.',
      'Su zona horaria: Por favor, responda esto.',
    ]);
    expect(find(element, '#about-zone', HTMLElement).textContent).toContain('Necesario.');
    links[0]?.click();
    await vi.waitFor(() => expect(focused(element)?.id).toBe('field-times.1.day'));
    await type(element, 'times.1.day', '2099-01-06');
    await type(element, 'times.1.to', '20:00');
    await type(element, 'zone', 'America/Chicago');
    expect(element.renderRoot.querySelector('.summary')).toBeNull();
  });

  it('asks for no time where only the toolkit is wanted, and which ones where it is several', async () => {
    const element = await open();
    const seen = (selector: string): boolean => find(element, selector, HTMLElement).checkVisibility();
    await tick(element, 'request', 'several');
    expect(seen('input[name="requests"]')).toBe(true);
    await toTimes(element, 'toolkit');
    expect(seen('input[name="access"]')).toBe(true);
    expect([seen('[id="field-times.0.day"]'), seen('#field-zone'), seen('#add-times')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('does not take half a date for none', async () => {
    const element = await open();
    await toTimes(element);
    const day = find(element, '[id="field-times.0.day"]', HTMLInputElement);
    vi.spyOn(day, 'validity', 'get').mockReturnValue(
      Object.create(day.validity, { badInput: { value: true } }),
    );
    await press(element);
    expect(find(element, '.summary a', HTMLElement).textContent).toBe('Time 1, Day: Choose a day.');
  });
});
