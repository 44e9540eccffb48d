import { html, nothing, render } from 'lit';
import type { Content } from '../../shared/content/model.ts';
import { make } from '../../shared/dom/make.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import { selectWarrant } from '../../shared/rights/select-warrant.ts';
import type { ToolsHost } from '../base/tools.ts';
import { endPage, questionPage } from '../elements/warrant-check/pages.ts';
import { ScriptActions } from '../rights-kit/script-actions.ts';
import { openPanel } from './panel.ts';

/** The warrant check, one question a screen. The way back leads to the question before, and from the first one to the page. */
export function openCheck(
  host: ToolsHost,
  content: Content,
  options: SelectOptions,
  t: Translate,
): Promise<void> {
  const { start, nodes } = selectWarrant(content, options);
  const page = make(document, 'div', { class: 'amparo-page' });
  let path: readonly string[] = [];
  const actions = new ScriptActions({
    root: () => host.root(),
    lang: () => host.lang(),
    t: () => t,
    signal: () => host.signal(),
    announce: (name, detail) =>
      host.root().dispatchEvent(new CustomEvent(`amparo-${name}`, { bubbles: true, composed: true, detail })),
    update: (focus) => draw(focus),
  });
  const walk = (to: readonly string[]): void => {
    path = to;
    actions.leave();
    draw('h2');
  };
  const draw = (focus?: string): void => {
    const node = nodes.get(path.at(-1) ?? start);
    const go = (id: string): void => walk([...path, id]);
    const card = { t, lang: host.lang(), actions };
    render(
      html`${node?.kind === 'question' ? questionPage(t, node, card.lang, go) : nothing}
      ${node?.kind === 'end' ? endPage(card, node, go) : nothing}
      ${node ? nothing : t('rights.paper-withdrawn')}`,
      page,
      // The bundled Lit calls listeners in its name.
      { host: page },
    );
    if (focus) page.querySelector<HTMLElement>(focus)?.focus();
  };
  draw();
  const back = (): boolean => {
    if (path.length > 0) walk(path.slice(0, -1));
    else return false;
    return true;
  };
  return openPanel(host, t('rights.check-paper'), t, () => [page], back).then(() => actions.leave());
}
