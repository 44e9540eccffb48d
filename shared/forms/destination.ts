import type { Target } from './target.ts';

/** The host a person's answers go to, as "Goes to …" shows it; with the port when it is not the usual one. Punycode is left as it is: a look-alike name must not look alike. Of a mail, the address. */
export function destinationHost(target: Pick<Target, 'href'>): string {
  const { host, pathname } = new URL(target.href);
  return host || pathname;
}
