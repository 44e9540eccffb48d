import type { Target } from './target.ts';

/** The host a person's answers go to, as "Goes to …" shows it; with the port when it is not the usual one. Punycode is left as it is: a look-alike name must not look alike. */
export const destinationHost = (target: Pick<Target, 'href'>): string => new URL(target.href).host;
