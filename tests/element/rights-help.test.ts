import { describe, expect, it, vi } from 'vitest';
import { AmparoRights } from '../../widgets/elements/rights/rights.ts';
import '../../widgets/elements/rights/define.ts';
import '../../widgets/tools/register.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

const panel = (element: AmparoRights): Promise<HTMLDialogElement> =>
  vi.waitFor(() => find(element, 'dialog[open]', HTMLDialogElement));
const press = (element: AmparoRights, part: string): void =>
  find(element, `[part="${part}"]`, HTMLButtonElement).click();

describe('the check of a paper in <amparo-rights>', () => {
  it('goes on and back, ends with a number to call and the way to one’s people, and gives the page back', async () => {
    const element = await mount(AmparoRights, { state: 'CA' });
    press(element, 'check');
    const dialog = await panel(element);
    const first = dialog.querySelector('article h2')?.textContent;
    for (let step = 0; step < 12 && dialog.querySelector('[part="answer"]'); step += 1)
      dialog.querySelector<HTMLButtonElement>('li:last-child > [part="answer"]')?.click();
    const numbers = [...dialog.querySelectorAll<HTMLAnchorElement>('.steps a')].map(({ href }) => href);
    expect(numbers).toEqual(['tel:+18443631423', 'tel:+18886244752', 'tel:+19163820256']);
    expect(dialog.querySelector('[part="tell"]')).not.toBeNull();
    expect(await axeProblems()).toEqual([]);
    const back = [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === 'Back');
    for (let step = 0; step < 12 && dialog.querySelector('article h2')?.textContent !== first; step += 1)
      back?.click();
    expect(dialog.open).toBe(true);
    back?.click();
    await vi.waitFor(() => expect(dialog.isConnected).toBe(false));
  });
});

describe('all lines in <amparo-rights>', () => {
  it('are listed with the choice of a state, which counts for the page too', async () => {
    const element = await mount(AmparoRights, { scenario: 'door' });
    press(element, 'lines');
    const dialog = await panel(element);
    const select = dialog.querySelector('select');
    if (!select) throw new Error('no choice of a state');
    expect(dialog.querySelectorAll('.hotlines > li').length).toBeGreaterThan(10);
    select.value = 'US-CA';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(dialog.textContent).not.toContain('RAICES');
    expect(textOf(element)).toContain('My state: CA');
  });
});
