/** Resolves once an open dialog is closed, by the reader or by `signal`, and is off the page; `cleanUp` runs then. The focus is back where it was. */
export function untilClosed(
  dialog: HTMLDialogElement,
  signal: AbortSignal,
  cleanUp: () => void,
): Promise<void> {
  return new Promise((closed) => {
    const end = (): void => {
      signal.removeEventListener('abort', end);
      dialog.removeEventListener('close', end);
      // Closing what is still open gives the focus back; taking it off the page would lose it.
      dialog.close();
      dialog.remove();
      cleanUp();
      closed();
    };
    dialog.addEventListener('close', end);
    signal.addEventListener('abort', end);
  });
}
