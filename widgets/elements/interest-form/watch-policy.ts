/** A browser tells of what it refused a little after it refused it. */
const PATIENCE_MS = 100;

/**
 * Finds out whether the page's own Content-Security-Policy kept a request to `href` from being made: to the request itself that
 * looks like a dead line. To be begun before the request; `stop` ends it.
 */
export function watchPolicy(href: string): {
  readonly refused: () => Promise<boolean>;
  readonly stop: () => void;
} {
  const { origin } = new URL(href);
  const watch = new AbortController();
  const told = new Promise<boolean>((tell) => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI }) => {
        if (effectiveDirective === 'connect-src' && blockedURI.startsWith(origin)) tell(true);
      },
      { signal: watch.signal },
    );
  });
  const silence = (): Promise<boolean> => new Promise((tell) => setTimeout(() => tell(false), PATIENCE_MS));
  return { refused: () => Promise.race([told, silence()]), stop: () => watch.abort() };
}
