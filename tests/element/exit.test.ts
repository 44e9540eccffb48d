import catalogs from 'amparo:messages/exit';
import { html, type TemplateResult } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { AmparoElement } from '../../widgets/base/amparo-element.ts';
import { define } from '../../widgets/base/define.ts';
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
    expect(find(element, '.exit', HTMLElement).getBoundingClientRect().top).toBe(0);
  });

  it.each(['en', 'ar'])('lies over no word while the element is read (%s)', async (lang) => {
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
    const tab = find(element, '.exit button', HTMLElement);
    expect(tab.offsetWidth).toBeLessThanOrEqual(60);
    for (const top of [0, 400, 1500]) {
      scrollTo(0, top);
      const { left, right } = tab.getBoundingClientRect();
      const words = document.createRange();
      for (const one of frame.querySelectorAll('p, h2')) {
        words.selectNodeContents(one);
        for (const box of words.getClientRects())
          expect(box.right <= left || box.left >= right, one.textContent).toBe(true);
      }
    }
  });

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

  it('forgets a press after five seconds', async () => {
    const element = await mount(Leaving, EXIT);
    const start = performance.now();
    const late = (by: number): void => {
      press('Shift', 'keydown');
      const up = new KeyboardEvent('keyup', { key: 'Shift' });
      Object.defineProperty(up, 'timeStamp', { value: start + by });
      document.dispatchEvent(up);
    };
    late(0);
    late(5001);
    late(5100);
    expect(await told(element)).toBe('Shift: 1 more to leave this page.');
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
    document.body.append(element);
    expect(await told(element)).toBe('');
    added.mockRestore();
  });

  it.each(['http://weather.example/', 'javascript:alert(1)', 'weather.example', ''])(
    'shows the webmaster that %o cannot be used, and no button',
    async (address) => {
      const element = await mount(Leaving, { 'exit-url': address });
      expect(element.renderRoot.querySelector('.exit')).toBeNull();
      expect(textOf(element)).toContain(`the attribute exit-url is “${address}”. It can be: https://…`);
    },
  );
});
