import { adoptStyle } from '../../shared/dom/adopt-style.ts';

/** Among the buttons of a dialog. */
const CSS = `
dialog .exit{position:sticky;z-index:1;inset-block-start:0;inline-size:fit-content;margin-inline-start:auto;padding:0}
dialog .exit button.main.main{inline-size:auto;margin:0;padding:8px 16px;border-color:var(--_act);background:var(--_act);color:var(--_on-act)}
dialog.act-share .exit{flex:none;align-self:flex-end;margin:8px 8px 0}
dialog .act-bar .exit{display:contents}
dialog .act-bar .exit button.main.main{padding:8px 12px;border-color:#000;background:#fff;color:#000}
`;

/**
 * Puts the way out of the page, where the element has one, into the dialog that lies open in `root`, for behind a modal dialog
 * nothing can be pressed or heard. It says what the first one says and goes with the dialog. Gives `closed` back.
 */
export function withExit(root: HTMLElement | ShadowRoot, closed: Promise<void>): Promise<void> {
  const there = wayOut(root);
  // The last, for one may lie over another.
  const dialog = [...root.querySelectorAll('dialog[open]')].at(-1);
  if (!there || !dialog) return closed;
  const copy = document.importNode(there, true);
  const [heard, said] = [there, copy].map((one) => one.querySelector('[role="status"]'));
  const echo = new MutationObserver(() => {
    if (said) said.textContent = heard?.textContent ?? '';
  });
  echo.observe(there, { childList: true, characterData: true, subtree: true });
  copy.addEventListener('click', () => there.querySelector('button')?.click());
  (dialog.querySelector('.act-bar') ?? dialog).prepend(copy);
  const open = new AbortController();
  adoptStyle(root, CSS, open.signal);
  void closed.then(() => {
    echo.disconnect();
    open.abort();
  });
  return closed;
}

/** Of the element, or of the one that it stands in. */
function wayOut(root: HTMLElement | ShadowRoot): Element | null {
  const own = root.getRootNode();
  const around = own instanceof ShadowRoot ? own.host.getRootNode() : undefined;
  return root.querySelector('.exit') ?? (around instanceof ShadowRoot ? wayOut(around) : null);
}
