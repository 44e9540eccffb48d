/** What goes to the clipboard: the same words twice, as plain text and as HTML that keeps their languages. */
export interface Copyable {
  readonly plain: string;
  readonly html: string;
}

/**
 * Puts both forms on the clipboard, the plain one alone where a browser takes no more. Call it straight from a click.
 * False where the platform refuses: a page without TLS, a frame without permission, an old browser.
 */
export async function copyBoth({ plain, html }: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyPlain(plain);
  }
}

/** The same for text alone. */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
