/**
 * The window to blank and to leave: this one, or the top one where this page lies in frames of its own site. `undefined`
 * in a frame of another site, whose page can be neither blanked nor, for all that a frame can find out, surely left.
 */
export function windowToLeave(): Window | undefined {
  let at: Window = window;
  while (at.parent !== at) {
    const sandbox = at.frameElement?.getAttribute('sandbox');
    if (sandbox === undefined || (sandbox !== null && !/allow-top-navigation(?!-to)/.test(sandbox)))
      return undefined;
    at = at.parent;
  }
  return at;
}

/** Where nobody is sent to a place that the page did not name. */
export const NOWHERE = 'about:blank';

/** The address to leave for: https, as it is; an empty page in place of anything else, so that there always is a way out. */
export function exitAddress(text: string): string {
  try {
    const { href, protocol } = new URL(text);
    return protocol === 'https:' ? href : NOWHERE;
  } catch {
    return NOWHERE;
  }
}

/** Empties the screen and falls silent at once, whatever the network does, then goes where "back" does not lead here. */
export function leavePage(to: Window, url: string): void {
  to.document.title = ' ';
  to.document.documentElement.style.setProperty('display', 'none', 'important');
  globalThis.speechSynthesis?.cancel();
  to.location.replace(url);
}
