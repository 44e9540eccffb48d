import type { Translate } from '../i18n/translate.ts';
import { adoptStyle } from './adopt-style.ts';
import { fitText } from './fit-text.ts';
import { make, paragraphs } from './make.ts';
import { SHOW_CSS } from './show-css.ts';
import { untilClosed } from './until-closed.ts';
import { keepAwake } from './wake-lock.ts';

/** What one person holds up for another to read. */
export interface ShowCard {
  readonly lines: readonly string[];
  /** BCP 47. */
  readonly lang: string;
  /** The same for the reader, small, below. */
  readonly under?: { readonly lines: readonly string[]; readonly lang: string };
  /** Short source and as-of date. */
  readonly foot: string;
}

const LEAST = 18;
const MOST = 400;

/** Shows a card over the whole window, as large as it fits, the screen kept awake; resolves when it is closed, by the reader or by `signal`. */
export function openShow(
  root: HTMLElement | ShadowRoot,
  card: ShowCard,
  t: Translate,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const open = new AbortController();
  const words = make(document, 'div', { class: 'act-words', tabindex: '-1', autofocus: '' }, [
    make(document, 'div', { class: 'act-text' }, [
      paragraphs(document, card, 'act-lines'),
      ...(card.under ? [paragraphs(document, card.under, 'act-under')] : []),
    ]),
    make(document, 'p', { class: 'act-foot' }, [card.foot]),
  ]);
  const turn = make(document, 'button', { type: 'button', 'aria-pressed': 'false' }, [t('act.show-turn')]);
  const close = make(document, 'button', { type: 'button' }, [t('act.show-close')]);
  const dialog = make(document, 'dialog', { class: 'act-show', 'aria-label': t('act.show-label') }, [
    words,
    make(document, 'div', { class: 'act-bar' }, [turn, close]),
  ]);
  turn.addEventListener('click', () => {
    const turned = words.classList.toggle('act-turned');
    turn.setAttribute('aria-pressed', String(turned));
  });
  close.addEventListener('click', () => dialog.close());
  adoptStyle(root, SHOW_CSS, open.signal);
  root.append(dialog);
  dialog.showModal();
  keepAwake(open.signal);
  const resized = new ResizeObserver(() => fitText(words, LEAST, MOST));
  resized.observe(words);
  return untilClosed(dialog, signal, () => {
    resized.disconnect();
    open.abort();
  });
}
