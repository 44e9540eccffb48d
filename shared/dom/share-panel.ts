import type { Translate } from '../i18n/translate.ts';
import { adoptStyle } from './adopt-style.ts';
import { copyPlain } from './clipboard.ts';
import { make } from './make.ts';
import { qrSvg } from './qr.ts';
import { canShare, shareText, smsHref } from './share.ts';
import { SHARE_CSS } from './share-css.ts';
import { untilClosed } from './until-closed.ts';

/** What is handed on. With a `url` (https) the code opens that page instead of carrying the words, and the words end in it. */
export interface Shared {
  readonly title: string;
  readonly plain: string;
  readonly url?: string;
}

/** A dialog with the ways to hand words on: a code, the device's share sheet, its text messages, the clipboard. Resolves when it is closed, by the reader or by `signal`. */
export function openShare(
  root: HTMLElement | ShadowRoot,
  { title, plain, url }: Shared,
  t: Translate,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const open = new AbortController();
  const text = url === undefined ? plain : `${plain}\n\n${url}`;
  const told = make(document, 'p', { role: 'status' });
  const close: HTMLButtonElement = button(t('act.share-close'), () => close.closest('dialog')?.close());
  const dialog = make(document, 'dialog', { class: 'act-share', 'aria-label': title }, [
    make(document, 'div', { class: 'act-share-rest' }, [
      make(document, 'h2', {}, [title]),
      ...code(url ?? plain, url, t),
      make(document, 'div', { class: 'act-share-ways' }, ways(text, told, t)),
      told,
    ]),
    make(document, 'div', { class: 'act-share-end' }, [close]),
  ]);
  adoptStyle(root, SHARE_CSS, open.signal);
  root.append(dialog);
  dialog.showModal();
  return untilClosed(dialog, signal, () => open.abort());
}

function code(content: string, url: string | undefined, t: Translate): readonly Node[] {
  const svg = qrSvg(content);
  if (!svg) return [make(document, 'p', {}, [t('act.share-no-code')])];
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', t('act.share-code'));
  const about =
    url === undefined ? t('act.share-code-words') : t('act.share-code-page', { page: new URL(url).host });
  return [svg, make(document, 'p', {}, [about])];
}

function ways(text: string, told: HTMLElement, t: Translate): readonly Node[] {
  const tell = (id: string, ...more: readonly Node[]): void => told.replaceChildren(t(id), ...more);
  const hand = async (): Promise<void> => {
    const outcome = await shareText(text);
    if (outcome !== 'cancelled') tell(`act.share-${outcome}`);
  };
  const copy = async (): Promise<void> => {
    if (await copyPlain(text)) return tell('act.share-copied');
    const field = make(document, 'textarea', { readonly: '', 'aria-label': t('act.share-copy') });
    field.value = text;
    tell('act.share-copy-refused', field);
    field.select();
  };
  return [
    ...(canShare(text) ? [button(t('act.share-sheet'), hand)] : []),
    make(document, 'a', { href: smsHref(text) }, [t('act.share-sms')]),
    button(t('act.share-copy'), copy),
  ];
}

function button(text: string, act: () => unknown): HTMLButtonElement {
  const element = make(document, 'button', { type: 'button' }, [text]);
  element.addEventListener('click', act);
  return element;
}
