import { make } from './make.ts';

/** Out of sight but laid out: what is not displayed has no size to fit text to. */
const HIDDEN = { position: 'fixed', 'inset-inline-start': '-300mm', 'inline-size': '210mm', border: '0' };
/** Milliseconds: as long as somebody may look at a print dialog. */
const LONGEST = 300_000;
/** Milliseconds in which a browser that prints has said so. */
const WAIT = 1_000;

/**
 * Prints what `fill` puts into a hidden frame, so that the page around it is neither printed nor changed. False where
 * the browser forbids it: a sandbox without `allow-same-origin` or `allow-modals`, a browser without printing.
 */
export function printFrame(
  fill: (doc: Document, view: Window & typeof globalThis) => void,
): Promise<boolean> {
  // What a browser that does not say when printing is over left of the last time.
  for (const earlier of document.querySelectorAll('iframe.act-print')) earlier.remove();
  const frame = make(document, 'iframe', { class: 'act-print', tabindex: '-1', 'aria-hidden': 'true' });
  for (const [name, value] of Object.entries(HIDDEN)) frame.style.setProperty(name, value);
  return new Promise((printed) => {
    const refused = (): void => {
      frame.remove();
      printed(false);
    };
    const loaded = (): void => {
      const doc = frame.contentDocument;
      const view = doc?.defaultView;
      if (!doc || !view || typeof view.print !== 'function') {
        refused();
        return;
      }
      fill(doc, view);
      const timer = setTimeout(refused, WAIT);
      const begun = (): void => {
        clearTimeout(timer);
        printed(true);
      };
      view.addEventListener('beforeprint', begun);
      view.addEventListener('afterprint', () => frame.remove());
      view.print();
      removeLater(frame);
    };
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
  });
}

/** Not every browser says when printing is over; by then the reader is back on the page, or gone, or has left the dialog open for minutes. */
function removeLater(frame: HTMLIFrameElement): void {
  const done = new AbortController();
  const remove = (): void => {
    done.abort();
    frame.remove();
  };
  const timer = setTimeout(remove, LONGEST);
  done.signal.addEventListener('abort', () => clearTimeout(timer));
  addEventListener('pagehide', remove, { signal: done.signal });
  // A dialog that has only just opened may give the focus back once more.
  addEventListener('focus', () => setTimeout(remove, WAIT), { signal: done.signal });
}
