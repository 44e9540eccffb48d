import { afterEach, describe, expect, it, vi } from 'vitest';
import { attributed } from '../../shared/content/signed/attributed.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { selectHotlinesById } from '../../shared/rights/select-hotlines.ts';
import { AmparoRights } from '../../widgets/elements/rights/rights.ts';
import '../../widgets/elements/rights/define.ts';
import { bundled, contentFor } from '../../widgets/rights-kit/content.ts';
import { foundLine } from '../../widgets/tools/found-line.ts';
import '../../widgets/tools/register.ts';
import { axeProblems, find, mount } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

const panel = (element: AmparoRights): Promise<HTMLDialogElement> =>
  vi.waitFor(() => find(element, 'dialog[open]', HTMLDialogElement));
const press = (element: AmparoRights, part: string): void =>
  find(element, `[part="${part}"]`, HTMLButtonElement).click();

async function typed(element: AmparoRights, query: string): Promise<Element> {
  const field = find(element, '[part="search"]', HTMLInputElement);
  field.value = query;
  field.dispatchEvent(new Event('input'));
  const box = find(element, '[part="found"]', HTMLElement);
  await vi.waitFor(() => expect(box.textContent).toMatch(/result|Nothing|resultado|encontr/));
  return box;
}

describe('the search of <amparo-rights>', () => {
  it('is a field that keeps what is typed and lists what answers it, and opens a script where it stands', async () => {
    const element = await mount(AmparoRights);
    const box = await typed(element, 'open the door');
    expect(box.querySelectorAll('li').length).toBeGreaterThan(1);
    expect(find(element, '[part="search"]', HTMLInputElement).value).toBe('open the door');
    expect(await axeProblems()).toEqual([]);
    const again = await typed(element, 'I want to speak to a lawyer');
    again.querySelector('button')?.click();
    await vi.waitFor(() => find(element, '[part="scenario"]', HTMLElement));
    await vi.waitFor(() => expect(element.shadowRoot?.activeElement?.localName).toMatch(/summary|h2/));
  });

  it('shows a line to call whole, found by its state too, although the page may have no list of lines', async () => {
    const element = await mount(AmparoRights);
    const line = (await typed(element, 'texas')).querySelector('.amparo-line');
    expect(line?.textContent).toMatch(/Checked on|Last checked/);
    const numbers = await typed(element, 'hotline');
    expect(numbers.querySelector<HTMLAnchorElement>('.amparo-line a[href^="tel:"]')?.textContent).toMatch(
      /^1?-?\d/,
    );
  });

  it('is found anew for another language and another state, and nothing that was sought before comes after it', async () => {
    const element = await mount(AmparoRights);
    const box = await typed(element, 'lawyer');
    // An index of the whole content is made for each.
    const holds = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000 });
    find(element, '[part="switch"] button', HTMLButtonElement).click();
    await holds(() => expect(box.textContent).toMatch(/resultados.*Quiero un abogado/));
    expect(box.querySelector('li button')?.getAttribute('lang')).toBe('es-419');
    await typed(element, 'linea');
    await holds(() => expect(box.textContent).toContain('CHIRLA'));
    press(element, 'state');
    const select = (await panel(element)).querySelector('select');
    if (!select) throw new Error('no state to choose');
    select.value = 'US-TX';
    select.dispatchEvent(new Event('change'));
    await holds(() => expect(box.textContent).not.toContain('CHIRLA'));
    expect(box.textContent).toContain('Houston');
    expect(find(element, '[part="search"]', HTMLInputElement).value).toBe('linea');
  });

  it('says under a line that a chapter added who added it', () => {
    const { pack, words } = bundled;
    const [line] = pack.hotlines;
    if (!line) throw new Error('no line');
    const own = attributed(
      {
        content: bundled,
        fromOutside: true,
        addedBy: { [line.id]: { name: 'Riverside chapter', url: 'https://riverside.example/' } },
      },
      (lang) => translator({ 'en-US': { 'rights.added-by': 'Added by {name}' } }, lang),
    );
    expect(Object.keys(words)).toEqual(Object.keys(own.words));
    const content = contentFor(own, 'en-US');
    const [view] = selectHotlinesById(content, [line.id], { today: '2026-11-24' });
    expect(view && foundLine(view, 'en-US', (id) => id).textContent).toContain('Added by Riverside chapter');
  });

  it('finds the check of a paper though the page has no element for it, and opens it', async () => {
    const element = await mount(AmparoRights);
    expect(customElements.get('amparo-warrant-check')).toBeUndefined();
    const found = await typed(element, 'did a judge sign this paper');
    [...found.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('Check a paper'))
      ?.click();
    expect((await panel(element)).querySelectorAll('[part="answer"]').length).toBeGreaterThan(1);
  });

  it('says that nothing was found, and lists nothing', async () => {
    const box = await typed(await mount(AmparoRights), 'qqqqzzzz');
    expect(box.textContent).toContain('Nothing was found');
    expect(box.querySelector('li')).toBeNull();
  });
});
