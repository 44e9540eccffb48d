import { html, type TemplateResult } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { Translate } from '../../shared/i18n/translate.ts';
import { AmparoElement } from '../../widgets/base/amparo-element.ts';
import { define } from '../../widgets/base/define.ts';
import { axeProblems, find, mount, textOf } from './mount.ts';

class Greeting extends AmparoElement {
  protected override readonly catalogs = {
    'en-US': { 'common.language': 'Language', 'test.hello': 'Hello' },
    'es-419': { 'common.language': 'Idioma', 'test.hello': 'Hola' },
    ar: { 'common.language': 'اللغة', 'test.hello': 'مرحبا' },
  };
  protected override renderBody(t: Translate): TemplateResult {
    return html`<h2>${t('test.hello')}</h2><a href="https://example.org">link</a>`;
  }
}
define('amparo-greeting', Greeting);

const frame = (element: Greeting): HTMLElement => find(element, '.frame', HTMLElement);
const token = (element: Greeting, name: string): string =>
  frame(element).style.getPropertyValue(`--_${name}`);

describe('an element of the kit', () => {
  it('has no axe violation', async () => {
    await mount(Greeting);
    expect(await axeProblems()).toEqual([]);
  });

  it('speaks the language of its own attribute, then of the nearest ancestor', async () => {
    document.documentElement.lang = 'es';
    const element = await mount(Greeting);
    expect(textOf(element)).toContain('Hola');
    element.lang = 'en';
    await element.updateComplete;
    expect(textOf(element)).toContain('Hello');
  });

  it('follows the page when the page changes its language', async () => {
    const element = await mount(Greeting);
    document.documentElement.lang = 'es-MX';
    await vi.waitFor(() => expect(textOf(element)).toContain('Hola'));
  });

  it('turns round for a language that is written right to left', async () => {
    const element = await mount(Greeting, { lang: 'ar' });
    expect(frame(element).dir).toBe('rtl');
    expect(getComputedStyle(frame(element)).direction).toBe('rtl');
  });

  it('lets the reader switch, and tells the page', async () => {
    const element = await mount(Greeting);
    const heard: unknown[] = [];
    document.addEventListener(
      'amparo-language',
      (event) => event instanceof CustomEvent && heard.push(event.detail),
      { once: true },
    );
    find(element, '.switch [lang="es-419"]', HTMLButtonElement).click();
    await element.updateComplete;
    expect(textOf(element)).toContain('Hola');
    expect(heard).toEqual([{ lang: 'es-419' }]);
  });

  it('draws no border around what is quiet, which forced colors would bring out', async () => {
    const quiet = (await mount(Greeting)).renderRoot.querySelector('.switch button');
    expect(quiet && getComputedStyle(quiet).borderWidth).toBe('0px');
  });

  it('hides the switch where the page says so', async () => {
    const element = await mount(Greeting, { switch: 'off' });
    expect(element.renderRoot.querySelector('.switch')).toBeNull();
  });

  it('takes the page’s accent and refuses one that cannot be read', async () => {
    const element = await mount(Greeting);
    element.style.setProperty('--amparo-act', 'hsl(0 100% 30%)');
    element.requestUpdate();
    await element.updateComplete;
    expect(token(element, 'act')).toBe('rgb(153 0 0)');
    element.style.setProperty('--amparo-act', 'yellow');
    element.requestUpdate();
    await element.updateComplete;
    expect(token(element, 'act')).toBe('#0B5A63');
  });

  it('turns dark with the page', async () => {
    const element = await mount(Greeting);
    document.body.style.setProperty('background-color', '#101010');
    await vi.waitFor(() => expect(frame(element).classList).toContain('dark'));
    document.body.style.removeProperty('background-color');
    await vi.waitFor(() => expect(frame(element).classList).not.toContain('dark'));
  });

  it.each(['dark', 'light'])('is %s where a meta element of the page says so', async (scheme) => {
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = scheme;
    document.head.append(meta);
    const element = await mount(Greeting);
    expect(frame(element).classList.contains('dark')).toBe(scheme === 'dark');
    // What was measured by is gone.
    expect(frame(element).style.colorScheme).toBe('');
    meta.remove();
  });

  it('inherits the page’s typeface and size, and sets no style on the page', async () => {
    const element = await mount(Greeting);
    document.body.style.setProperty('font', '19px Georgia');
    expect(getComputedStyle(frame(element)).fontFamily).toBe('Georgia');
    expect(getComputedStyle(frame(element)).fontSize).toBe('19px');
    expect(element.getAttribute('style')).toBeNull();
    document.body.removeAttribute('style');
  });
});

describe('define', () => {
  it('does no harm the second time', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    define('amparo-greeting', class extends Greeting {});
    expect(customElements.get('amparo-greeting')).toBe(Greeting);
    expect(warn).not.toHaveBeenCalled();
  });

  it('says so when the name is taken by something else', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    customElements.define('amparo-taken', class extends HTMLElement {});
    define('amparo-taken', class extends Greeting {});
    expect(warn).toHaveBeenCalledOnce();
  });
});
