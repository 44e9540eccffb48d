import type { Translate } from '../i18n/translate.ts';
import { adoptStyle } from './adopt-style.ts';
import { make } from './make.ts';
import { SHARE_CSS } from './share-css.ts';
import { untilClosed } from './until-closed.ts';

/** Says that the browser did not print, and what can be done instead. Resolves when the reader has closed it. */
export function tellRefused(t: Translate): Promise<void> {
  const open = new AbortController();
  const close = make(document, 'button', { type: 'button' }, [t('act.print-refused-close')]);
  const title = t('act.print-refused-title');
  const dialog = make(document, 'dialog', { class: 'act-share', 'aria-label': title }, [
    make(document, 'div', { class: 'act-share-rest' }, [
      make(document, 'h2', {}, [title]),
      make(document, 'p', {}, [t('act.print-refused')]),
    ]),
    make(document, 'div', { class: 'act-share-end' }, [close]),
  ]);
  close.addEventListener('click', () => dialog.close());
  adoptStyle(document.body, SHARE_CSS, open.signal);
  document.body.append(dialog);
  dialog.showModal();
  return untilClosed(dialog, open.signal, () => open.abort());
}
