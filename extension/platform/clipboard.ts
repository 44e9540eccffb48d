export interface Copyable {
  readonly plain: string;
  readonly html: string;
}

/** Puts text on the clipboard, with formatting where the browser can; `false` when the browser refuses. Call it straight from a click. */
export async function copy({ plain, html }: Copyable): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(plain);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([plain], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
