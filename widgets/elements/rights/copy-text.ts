/** What goes to the clipboard: the same words twice, as plain text and as HTML that keeps their languages. */
export interface Copyable {
  readonly plain: string;
  readonly html: string;
}

/** Puts both forms on the clipboard. False where the platform refuses: a page without TLS, a frame without permission, an old browser. */
export async function copyText({ plain, html }: Copyable): Promise<boolean> {
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

async function copyPlain(plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}
