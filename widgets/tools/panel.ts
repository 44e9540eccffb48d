import { adoptStyle } from '../../shared/dom/adopt-style.ts';
import { make } from '../../shared/dom/make.ts';
import { untilClosed } from '../../shared/dom/until-closed.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ToolsHost } from '../base/tools.ts';
import { withExit } from '../base/with-exit.ts';
import { PANEL_CSS } from './panel-css.ts';

/** A dialog over the page. `fill` makes what it holds and is handed what closes it; `back` goes back inside it, and tells whether there was somewhere to go. Resolves when it is closed, by the reader or because the element left the page. */
export function openPanel(
  host: ToolsHost,
  title: string,
  t: Translate,
  fill: (close: () => void) => readonly Node[],
  back: () => boolean = () => false,
): Promise<void> {
  const signal = host.signal();
  if (signal.aborted) return Promise.resolve();
  const open = new AbortController();
  const close = (): void => dialog.close();
  const heading = make(document, 'h2', {}, [title]);
  const dialog: HTMLDialogElement = make(document, 'dialog', { class: 'amparo-panel', 'aria-label': title }, [
    heading,
    ...fill(close),
    button(t('action.back'), () => back() || close()),
  ]);
  // Escape, and the back of a phone.
  dialog.addEventListener('cancel', (event) => {
    if (back()) event.preventDefault();
  });
  adoptStyle(host.root(), PANEL_CSS, open.signal);
  host.root().append(dialog);
  dialog.showModal();
  return withExit(
    host.root(),
    untilClosed(dialog, signal, () => open.abort()),
  );
}

export function button(text: string, act: () => unknown): HTMLButtonElement {
  const element = make(document, 'button', { type: 'button' }, [text]);
  element.addEventListener('click', act);
  return element;
}
