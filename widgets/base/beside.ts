declare global {
  /** Set by the build: whether this script is a module. */
  const AMPARO_MODULE: boolean;
}

// The second is known only while the script runs for the first time.
const here: unknown = AMPARO_MODULE ? import.meta.url : document.currentScript?.getAttribute?.('src');

/** Address of a file of the kit beside this script; `undefined` where the script does not know its own, as when a page's optimiser took it apart. */
export const beside = (file: string): string | undefined =>
  typeof here === 'string' ? new URL(file, new URL(here, document.baseURI)).href : undefined;
