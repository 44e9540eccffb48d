import catalogs from 'amparo:messages/exit';
import { html, type TemplateResult } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { AmparoElement } from '../../widgets/base/amparo-element.ts';
import { define } from '../../widgets/base/define.ts';
import { page } from '../../widgets/base/trusted-types.ts';
import { withExit } from '../../widgets/base/with-exit.ts';
import { tools } from '../../widgets/tools/tools.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

class Leaving extends AmparoElement {
  protected override readonly catalogs = catalogs;
  protected override renderBody(): TemplateResult {
    return html`<h2>Words</h2><a href="https://example.org">link</a>`;
  }
}
define('amparo-leaving', Leaving);

const EXIT = { 'exit-url': 'https://weather.example/' };

const press = (key: string, type = ''): void => {
  for (const name of type ? [type] : ['keydown', 'keyup'])
    document.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true }));
  // Claims of an event last until the next task.
};
const told = async (element: Leaving): Promise<string> => {
  await element.updateComplete;
  return find(element, '.exit [role="status"]', HTMLElement).textContent.trim();
};

describe('exit-url', () => {
  it('shows a button before everything else, with what it cannot do', async () => {
    const element = await mount(Leaving, EXIT);
    const first = element.renderRoot.querySelector('a, button');
    expect(first?.textContent).toBe('Leave this page');
    expect(first?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    expect(textOf(element)).toContain('does not delete your browser’s history');
    expect(await axeProblems()).toEqual([]);
  });

  it('keeps the button in sight while the element is read', async () => {
    const element = await mount(Leaving, EXIT);
    const tall = document.createElement('div');
    tall.style.setProperty('block-size', '4000px');
    find(element, '.frame', HTMLElement).append(tall);
    scrollTo(0, 1500);
    expect(find(element, '.bar', HTMLElement).getBoundingClientRect().top).toBe(0);
    expect(find(element, '.exit button', HTMLElement).getBoundingClientRect().top).toBeLessThan(16);
  });

  it.each(['en', 'ar'])(
    'takes no width from the words, and lets none be half seen beside it (%s)',
    async (lang) => {
      const element = await mount(Leaving, EXIT);
      const frame = find(element, '.frame', HTMLElement);
      frame.dir = lang === 'ar' ? 'rtl' : 'ltr';
      frame.style.setProperty('inline-size', '300px');
      for (let line = 0; line < 60; line += 1) {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'What to do and what to say, at the door, on the street and at work. '.repeat(
          3,
        );
        frame.append(paragraph);
      }
      const bar = find(element, '.bar', HTMLElement);
      const width = frame.querySelector('p')?.getBoundingClientRect().width;
      expect([width, bar.getBoundingClientRect().width]).toEqual([frame.clientWidth, frame.clientWidth]);
      expect(bar.offsetHeight).toBeLessThanOrEqual(64);
      for (const top of [400, 1500]) {
        scrollTo(0, top);
        const { left, right, bottom } = bar.getBoundingClientRect();
        for (const x of [left + 2, (left + right) / 2, right - 2])
          expect(element.shadowRoot?.elementFromPoint(x, bottom - 2)?.closest('.bar')).toBe(bar);
        expect(getComputedStyle(bar).backgroundColor).not.toMatch(/, 0\)$/);
      }
    },
  );

  it('tells a screen reader how many presses of Shift are left, and starts anew after another key', async () => {
    const element = await mount(Leaving, EXIT);
    expect(await told(element)).toBe('');
    press('Shift');
    expect(await told(element)).toBe('Shift: 2 more to leave this page.');
    await new Promise((next) => setTimeout(next, 5));
    press('Shift');
    expect(await told(element)).toBe('Shift: 1 more to leave this page.');
    press('a');
    await new Promise((next) => setTimeout(next, 5));
    press('Shift');
    expect(await told(element)).toBe('Shift: 2 more to leave this page.');
  });

  it('does not take a capital letter for a press', async () => {
    const element = await mount(Leaving, EXIT);
    press('Shift', 'keydown');
    press('A');
    press('Shift', 'keyup');
    expect(await told(element)).toBe('');
  });

  it('forgets the presses five seconds after the last of them', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const element = await mount(Leaving, EXIT);
    press('Shift');
    vi.advanceTimersByTime(4000);
    press('Shift');
    vi.advanceTimersByTime(4000);
    expect(await told(element)).toBe('Shift: 1 more to leave this page.');
    vi.advanceTimersByTime(1001);
    expect(await told(element)).toBe('');
    vi.useRealTimers();
  });

  it('listens to keys only with an address, and no longer once it is gone', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const keys = (): number => added.mock.calls.filter(([name]) => name.startsWith('key')).length;
    const element = await mount(Leaving);
    expect(keys()).toBe(0);
    element.setAttribute('exit-url', EXIT['exit-url']);
    await element.updateComplete;
    expect(keys()).toBe(2);
    element.remove();
    press('Shift');
    await new Promise((next) => setTimeout(next, 5));
    document.body.append(element);
    expect(await told(element)).toBe('');
    expect(keys()).toBe(4);
    press('Shift');
    expect(await told(element)).toBe('Shift: 2 more to leave this page.');
    added.mockRestore();
  });

  it('counts each press once where several elements have it', async () => {
    const first = await mount(Leaving, EXIT);
    const second = await mount(Leaving, EXIT);
    press('Shift');
    await new Promise((next) => setTimeout(next, 5));
    press('Shift');
    expect([await told(first), await told(second)]).toEqual(['Shift: 1 more to leave this page.', '']);
  });

  it.each(['http://weather.example/', 'javascript:alert(1)', 'weather.example', ''])(
    'has a way out for visitors although %o cannot be used, and tells the webmaster, small and last and on the console',
    async (address) => {
      page.told.clear();
      const warned = vi.spyOn(console, 'warn').mockReturnValue();
      const element = await mount(Leaving, { 'exit-url': address });
      find(element, '.exit button', HTMLButtonElement);
      const note = `the attribute exit-url is “${address}”. It can be: https://…`;
      const last = find(element, '.frame', HTMLElement).lastElementChild;
      expect(last?.textContent).toContain(note);
      expect(last?.getAttribute('part')).toBe('configuration');
      element.requestUpdate();
      await element.updateComplete;
      expect(warned.mock.calls).toEqual([[expect.stringContaining(note)]]);
      warned.mockRestore();
    },
  );
});

describe('the way out of a dialog', () => {
  const host = (element: Leaving) => ({
    root: () => find(element, '.frame', HTMLElement),
    lang: () => 'en-US',
    t: () => (id: string) => id,
    signal: () => new AbortController().signal,
  });
  const opened = (element: Leaving): HTMLDialogElement => find(element, 'dialog[open]', HTMLDialogElement);

  it.each([
    ['show', (at: Leaving) => tools.show(host(at), { lines: ['Words'], lang: 'en', foot: 'Source' })],
    ['share', (at: Leaving) => tools.share(host(at), { title: 'Words', plain: 'Words' })],
    ['tellPeople', (at: Leaving) => tools.tellPeople(host(at))],
  ])('is in what %s opens, leaves as the first one does, and tells of the presses', async (_, open) => {
    const element = await mount(Leaving, EXIT);
    const closed = open(element);
    const button = opened(element).querySelector<HTMLButtonElement>('.exit button');
    expect(button?.textContent).toBe('Leave this page');
    expect(button?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    // In the place of leaving, which would end this test.
    const left = vi.fn((event: Event) => event.stopImmediatePropagation());
    find(element, '.frame > .bar > .exit', HTMLElement).addEventListener('click', left, { capture: true });
    button?.click();
    expect(left).toHaveBeenCalledTimes(1);
    press('Shift');
    await vi.waitFor(() =>
      expect(opened(element).querySelector('.exit [role="status"]')?.textContent).toContain('2 more'),
    );
    expect(await axeProblems()).toEqual([]);
    opened(element).close();
    await closed;
    expect(element.renderRoot.querySelectorAll('.exit')).toHaveLength(1);
  });

  it('is not there where the element has none', async () => {
    const element = await mount(Leaving);
    const closed = tools.tellPeople(host(element));
    expect(opened(element).querySelector('.exit')).toBeNull();
    opened(element).close();
    await closed;
  });
});

it('is in a dialog of an element inside another, which has the way out', async () => {
  const outer = await mount(Leaving, EXIT);
  const inner = new Leaving();
  find(outer, '.frame', HTMLElement).append(inner);
  await inner.updateComplete;
  const frame = find(inner, '.frame', HTMLElement);
  const dialog = document.createElement('dialog');
  frame.append(dialog);
  dialog.showModal();
  void withExit(frame, Promise.resolve());
  const pressed = vi.fn((event: Event) => event.stopImmediatePropagation());
  find(outer, '.exit button', HTMLButtonElement).addEventListener('click', pressed, { capture: true });
  dialog.querySelector<HTMLButtonElement>('.exit button')?.click();
  expect(pressed).toHaveBeenCalledOnce();
});
