declare global {
  /** Set by the build: whether this script is a module. */
  const AMPARO_MODULE: boolean;
}

// Asked while this script runs for the first time: later it is not known, and the page's own address may have changed. A page
// may hold an image of the name `currentScript`.
const here = AMPARO_MODULE
  ? import.meta.url
  : document.currentScript instanceof HTMLScriptElement && document.currentScript.src;

/** Address of a file of the kit beside this script; `undefined` where the script does not know its own, as when a page's optimiser took it apart. */
export const beside = (file: string): string | undefined => (here ? new URL(file, here).href : undefined);
